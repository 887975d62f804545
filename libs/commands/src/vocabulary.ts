import { actionsFile, type Checked, digestAll, type Finding, finding, pointerOf, thrownMessage } from '@cdf/core';
import type { Action, ActionCall, Ruleset } from '@cdf/staging';
import type { OwnValidator } from '@cdf/text';
import type { Settings } from './state.ts';
import { actionFiles, type ReadText } from './workspace.ts';

/** What a project's rules may say besides what cdf knows: its own actions, loaded, and what of SQLMesh their SQL may name. */
export interface Vocabulary {
  /** Over `cdf.actions.ts` and all it may import; empty where a project has none. */
  readonly digest: string;
  /** Macros and variables of SQLMesh, as `[cdf.sql] macros` allows them. */
  readonly macros: readonly string[];
  readonly actions: readonly Action[];
  /** Holds what rules give these actions against the JSON Schemas of their parameters. */
  readonly check: (rulesets: readonly Ruleset[]) => Finding[];
}

/** Of a project that brings nothing. */
export const noVocabulary: Vocabulary = { digest: '', macros: [], actions: [], check: () => [] };

/**
 * Puts the vocabulary of a project together: the macros of its settings, and the actions of its `cdf.actions.ts` where it has one.
 *
 * @param root   absolute path of the project folder
 * @param files  `cdf.actions.ts` and what it may import, where they are not the ones that are there: a revision's
 * @findings CDF313 for a file that cannot be loaded, and for what in it is no action
 */
export async function openVocabulary(
  root: string,
  readText: ReadText,
  { macros }: Pick<Settings, 'macros'>,
  files: readonly string[] = actionFiles(root, readText),
): Promise<Checked<Vocabulary>> {
  const without = { ...noVocabulary, macros };
  if (readText(actionsFile) === undefined) return { value: without, findings: [] };
  const [{ loadActions }, { definedAt, readOwnActions, readSteps }, { ownValidator }] = await Promise.all([
    import('@cdf/project'),
    import('@cdf/staging'),
    import('@cdf/text'),
  ]);
  const digest = digestAll(files.map((file) => [file, readText(file) ?? '']));
  const loaded = await loadActions(root, digest, readText);
  if (loaded.findings.length > 0) return { value: without, findings: loaded.findings };
  const { value: actions, findings: faults } = readOwnActions(loaded.value);
  const findings = [...faults];
  const validators = new Map<string, OwnValidator>();
  for (const action of actions) {
    try {
      validators.set(action.name, await ownValidator(action.parameters.schema));
    } catch (error) {
      const message = `The parameters of "${action.name}" are no JSON Schema: ${thrownMessage(error)}`;
      findings.push(finding('CDF313', definedAt(action), message));
    }
  }
  return {
    value: {
      digest,
      macros,
      actions,
      check: (rulesets) => rulesets.flatMap((ruleset) => checked(ruleset, validators, readSteps)),
    },
    findings,
  };
}

/** Parameters that are not there at all are a matter of the action. */
const checked = (
  { rules }: Ruleset,
  validators: ReadonlyMap<string, OwnValidator>,
  stepsOf: (call: ActionCall) => readonly ActionCall[],
): Finding[] =>
  rules
    .flatMap((rule) => rule.actions.flatMap((call) => [call, ...stepsOf(call)]))
    .flatMap(({ name, parameters, at }) =>
      parameters === null || !('pointer' in at)
        ? []
        : (validators.get(name)?.(parameters, at.file, at.pointer + pointerOf(name)) ?? []),
    );
