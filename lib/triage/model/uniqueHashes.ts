/** Hashes in the order they came, each once: an open table, for a set of numbers is slow. */
export class UniqueHashes {
  private list = new Uint32Array(512);
  /** The hashes by their low bits; twice as long as the list. */
  private table = new Uint32Array(1024);
  private count = 0;

  /** How many came so far, each counted once. */
  get size(): number {
    return this.count;
  }

  add(hash: number): void {
    if (this.count === this.list.length) this.grow();
    // One hash of four thousand million stands for an empty place of the table, and is left out.
    if (hash !== 0 && this.isNew(hash)) this.list[this.count++] = hash;
  }

  addAll(hashes: Uint32Array): void {
    for (let at = 0; at < hashes.length; at++) this.add(hashes[at] ?? 0);
  }

  /** Forgets all that came; the room stays. */
  clear(): void {
    this.table.fill(0);
    this.count = 0;
  }

  taken(): Uint32Array {
    return this.list.slice(0, this.count);
  }

  private isNew(hash: number): boolean {
    const last = this.table.length - 1;
    let at = hash & last;
    for (let there = this.table[at]; there !== 0; there = this.table[at]) {
      if (there === hash) return false;
      at = (at + 1) & last;
    }
    this.table[at] = hash;
    return true;
  }

  /** Twice the room; the table always has twice the list's. */
  private grow(): void {
    const { list, count } = this;
    this.list = new Uint32Array(list.length * 2);
    this.list.set(list);
    this.table = new Uint32Array(this.list.length * 2);
    for (let at = 0; at < count; at++) this.isNew(list[at] ?? 0);
  }
}
