import { AuthorizationError, ConnectionError } from '@nats-io/nats-core';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../lib/nats/link';

describe('what an error of the connection means for the team', () => {
  it.each([
    ["'Authorization Violation'", 'refused'],
    ["'Account Authentication Expired'", 'refused'],
    ["'Authentication Timeout'", 'offline'],
  ])('is, of what the server says: %s', (said, trouble) => {
    const error = AuthorizationError.parse(said);
    expect(error).not.toBeNull();
    expect(troubleOf(error)).toBe(trouble);
    expect(troubleOf(new ConnectionError('closed', { cause: error }))).toBe(trouble);
  });

  it('is that the server is not reached, of anything else', () => {
    expect(troubleOf(new Error('socket hang up'))).toBe('offline');
  });
});
