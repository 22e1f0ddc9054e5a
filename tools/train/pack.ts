import { HEADS } from '../../lib/triage/model/heads';
import type { Stack } from '../../lib/triage/model/model';
import type { Learnt } from './learn';

/** The bytes `loadModel` reads: header with scales, biases and stack, then 8-bit weights. */
export function pack({ weights, biases }: Learnt, stack: Stack): Uint8Array {
  const scales = HEADS.map((_, head) => scaleOf(weights, head));
  const header = JSON.stringify({
    heads: HEADS,
    buckets: weights.length / HEADS.length,
    scales,
    biases: [...biases].map((bias) => Number(bias.toFixed(5))),
    stack,
  });
  const head = Buffer.from(header, 'ascii');
  const out = new Uint8Array(4 + head.length + weights.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  const body = new Int8Array(out.buffer, 4 + head.length);
  for (let at = 0; at < weights.length; at++) {
    body[at] = Math.max(
      -127,
      Math.min(127, Math.round((weights[at] ?? 0) / (scales[at % HEADS.length] ?? 1))),
    );
  }
  return out;
}

/** Few weights are far out; clipping them costs less than coarse steps for all others. */
function scaleOf(weights: Float32Array, head: number): number {
  let most = 0;
  for (let at = head; at < weights.length; at += HEADS.length)
    most = Math.max(most, Math.abs(weights[at] ?? 0));
  return Math.max(most, 1e-6) / 127;
}

/** The same model with other layers. */
export function withStack(bytes: Uint8Array, stack: Stack): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header: object = JSON.parse(Buffer.from(bytes.subarray(4, 4 + length)).toString('ascii'));
  const head = Buffer.from(JSON.stringify({ ...header, stack }), 'ascii');
  const out = new Uint8Array(4 + head.length + bytes.length - 4 - length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(bytes.subarray(4 + length), 4 + head.length);
  return out;
}
