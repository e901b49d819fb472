/** The best few of many, kept in order as they come. */
export class Top<Item> {
  /** Best first. */
  readonly items: Item[] = [];

  /** @param compare negative when the first comes before the second, as for `Array.prototype.sort`. */
  constructor(
    private readonly limit: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  /** @returns the item that the next one must come before, when there is no place left. */
  get last(): Item | undefined {
    return this.items.length < this.limit ? undefined : this.items.at(-1);
  }

  add(item: Item): void {
    const { last } = this;
    if (this.limit < 1 || (last !== undefined && this.compare(item, last) >= 0)) return;
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.items[middle];
      if (other !== undefined && this.compare(other, item) <= 0) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, item);
    if (this.items.length > this.limit) this.items.pop();
  }
}
