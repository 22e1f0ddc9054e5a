import { aDay } from '../../tools/bench/day/aDay';
import { replayDay } from '../../tools/bench/day/replayDay';
import { FACEBOOK_STAGE, X_STAGE } from '../../tools/bench/day/stages';
import { expect, test } from './visit';

test('a day with seventy comments and ten replies of ours on Facebook leaves every ticket as it must be', async ({
  heard,
}) => {
  test.slow();
  const day = aDay({ comments: 70, replies: 10, looks: 4 }, Date.now());
  const found = await replayDay(heard, { day, stage: FACEBOOK_STAGE });
  expect(found).toEqual({ lost: [], wrong: [], tooMany: [] });
});

test('a day with thirty comments and ten replies of ours on X leaves every ticket as it must be', async ({
  heard,
}) => {
  test.slow();
  const day = aDay({ comments: 30, replies: 10, looks: 3 }, Date.now());
  const found = await replayDay(heard, { day, stage: X_STAGE });
  expect(found).toEqual({ lost: [], wrong: [], tooMany: [] });
});
