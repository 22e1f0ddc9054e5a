import { bytesOf } from './bytesOf';
import type { Model } from './model';
import { loadModel } from './model';
import data from './trained.json';

let model: Model | undefined;

/** The model that was trained by `npm run train`; decoded at the first call. */
export const trained = (): Model => (model ??= loadModel(bytesOf(data.base64)));
