import type { TracedTask } from './tracedTasks';

/** As the browser's profiler tells it; times in microseconds. */
export type Profile = {
  readonly startTime: number;
  readonly nodes: ReadonlyArray<{
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }>;
  readonly samples?: readonly number[];
  /** From the sample before to each; the first from the start. */
  readonly timeDeltas?: readonly number[];
};

/**
 * The time on the processor under frames of extensions in a profile, in ms: in all, and in the one task
 * of the page that had the most of it.
 */
export function extensionTimes(
  profile: Profile,
  tasks: readonly TracedTask[],
): { readonly extensionMs: number; readonly longestMs: number } {
  const isOurs = ofExtensions(profile);
  const inTasks = tasks.map(() => 0);
  const { samples = [], timeDeltas = [] } = profile;
  let [total, at, place] = [0, profile.startTime, 0];
  samples.forEach((sample, index) => {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    while (place < tasks.length - 1 && (tasks[place]?.to ?? 0) < at) place++;
    if (!isOurs.has(sample)) return;
    const task = tasks[place];
    const isInside = task !== undefined && task.from <= at && at <= task.to;
    const ran = isInside ? delta * task.ran : delta;
    total += ran;
    if (isInside) inTasks[place] = (inTasks[place] ?? 0) + ran;
  });
  const longest = inTasks.reduce((most, one) => Math.max(most, one), 0);
  return { extensionMs: total / 1000, longestMs: longest / 1000 };
}

/** The nodes of a profile that an extension's script called, however deep. */
function ofExtensions({ nodes }: Profile): ReadonlySet<number> {
  const ours = new Set<number>();
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  // A node comes before those it called.
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension://') || ours.has(parents.get(id) ?? NaN))
      ours.add(id);
  return ours;
}
