/** A text that is written again with some of its places replaced, and remembers where everything stood. Offsets are code points. */
export class Rewriting {
  private readonly out: string[] = [];
  private readonly shifts: { readonly from: number; readonly by: number }[] = [];

  /** Characters as they are. */
  keep(characters: readonly string[]): void {
    for (const character of characters) this.out.push(character);
  }

  /** Another text for what ends at `end` in the original. */
  replace(text: string, end: number): void {
    this.keep(Array.from(text));
    this.shifts.push({ from: this.out.length, by: end - this.out.length });
  }

  get characters(): readonly string[] {
    return this.out;
  }

  /** The offset in the original of an offset in what was written. */
  original(offset: number): number {
    return offset + (this.shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
  }
}
