import { type Deprecation, type LogicalType, printDeprecation, printLogicalType } from '@cdf/catalog';
import type { Found, Pair } from './change.ts';
import type { Model, RawColumn } from './surface.ts';
import { type TypeChange, typeChange } from './type-change.ts';

/** Found by looking at what is there on both sides. */
export const betweenBoth =
  <T>(find: (before: T, after: T) => Found | undefined) =>
  ({ before, after }: Pair<T>): Found | undefined =>
    before === undefined || after === undefined ? undefined : find(before, after);

/** Found when the two texts differ. */
export const differing = (before: string | undefined, after: string | undefined): Found | undefined =>
  before === after ? undefined : { before: before ?? null, after: after ?? null };

/** Found when what is said of both sides differs. */
export const saying = <T>(said: (side: T) => string | undefined) =>
  betweenBoth<T>((before, after) => differing(said(before), said(after)));

/** Names as one text. */
export const listed = (names: Iterable<string>): string | undefined => {
  const text = [...names].join(', ');
  return text === '' ? undefined : text;
};

/** Found when it is new. */
export const isNew =
  <T>(said: (after: T) => string | undefined) =>
  ({ before, after }: Pair<T>): Found | undefined =>
    before === undefined && after !== undefined ? differing(undefined, said(after)) : undefined;

interface Deprecatable {
  readonly deprecated: Deprecation | undefined;
}

/** Found when it is gone. */
export const isGone =
  <T extends Deprecatable>(said: (before: T) => string) =>
  ({ before, after }: Pair<T>): Found | undefined => {
    if (before === undefined || after !== undefined) return undefined;
    const { deprecated } = before;
    return { before: said(before), after: null, ...(deprecated === undefined ? {} : { deprecated }) };
  };

/** Found when readers are told something else of its end. */
export const sayingDeprecation = betweenBoth<Deprecatable>((before, after) =>
  differing(
    before.deprecated && printDeprecation(before.deprecated),
    after.deprecated && printDeprecation(after.deprecated),
  ),
);

/** Found when NULL becomes possible, or, with `false`, when it stops being so. */
export const becomesNullable = (nullable: boolean) =>
  betweenBoth<{ readonly nullable: boolean }>((before, after) =>
    before.nullable !== after.nullable && after.nullable === nullable
      ? differing(nullWord(before.nullable), nullWord(after.nullable))
      : undefined,
  );

const nullWord = (nullable: boolean): string => (nullable ? 'nullable' : 'not null');

/** Found when the destination's type is another, and dlt's changed in this way. */
export const typeBecomes = (kind: TypeChange) =>
  betweenBoth<RawColumn>((before, after) =>
    typeChange(before.type, after.type) === kind ? differing(before.sqlType, after.sqlType) : undefined,
  );

/** Found when some of these entries differ: those that do, of each side. */
export function differingEntries(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  names: Iterable<string>,
): Found | undefined {
  const differ = [...names].filter((name) => before.get(name) !== after.get(name));
  const said = (side: ReadonlyMap<string, string>): string | undefined =>
    listed(differ.flatMap((name) => (side.has(name) ? [`${name}: ${side.get(name)}`] : [])));
  return differ.length === 0 ? undefined : differing(said(before), said(after));
}

/** Found when some of these properties of a model differ. */
export const propertiesDiffer = (names: Iterable<string>) =>
  betweenBoth<Model>((before, after) => differingEntries(before.properties, after.properties, names));

/** Found when TypeScript gets values of the same type in another form. */
export const changedForm = betweenBoth<{
  readonly type: LogicalType | undefined;
  readonly form: string | undefined;
}>((before, after) => {
  const isSame = before.type && after.type && printLogicalType(before.type) === printLogicalType(after.type);
  return isSame && before.form !== undefined && after.form !== undefined
    ? differing(before.form, after.form)
    : undefined;
});
