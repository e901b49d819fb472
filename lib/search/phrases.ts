/** Finds known runs of words in a text. Built once; a look-up costs one step a word. */
export class PhraseTable<Value> {
  private readonly root: Node<Value> = { values: [] };

  /** @param words the phrase, as stems or surfaces: whatever `find` is given. */
  add(words: readonly string[], value: Value): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      const next: Node<Value> = node.next.get(word) ?? { values: [] };
      node.next.set(word, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /**
   * @param words each word with the ways it may be read.
   * @returns every phrase that stands in the text, also those inside or across one another.
   */
  find(words: readonly (readonly string[])[]): PhraseMatch<Value>[] {
    return words.flatMap((_, first) => this.findAt(words, first, first, this.root));
  }

  private findAt(
    words: readonly (readonly string[])[],
    first: number,
    at: number,
    node: Node<Value>,
  ): PhraseMatch<Value>[] {
    return (words[at] ?? []).flatMap((reading) => {
      const next = node.next?.get(reading);
      if (!next) return [];
      const here = next.values.map((value) => ({ first, end: at + 1, value }));
      return next.next === undefined ? here : [...here, ...this.findAt(words, first, at + 1, next)];
    });
  }
}

/** A phrase found: ranks of words, `end` excluded. */
export interface PhraseMatch<Value> {
  first: number;
  end: number;
  value: Value;
}

interface Node<Value> {
  /** Most words end their phrase: a table for each would take most of the time to build. */
  next?: Map<string, Node<Value>>;
  values: Value[];
}
