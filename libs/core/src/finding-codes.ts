/** An error stops every write, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * Every code a finding can have: a title for docs/errors.md and the severity it has unless a project says otherwise.
 * Codes are stable for ever. 1xx cdf's own files, 2xx dlt documents and sources, 3xx rulesets, 4xx SQL fragments, 5xx contract,
 * 6xx destinations and config, 7xx outputs, 8xx child processes.
 */
export const findingCodes = {
  CDF101: { severity: 'error', title: 'A file is not valid YAML, JSON or TOML' },
  CDF102: { severity: 'error', title: 'A key is not known here' },
  CDF103: { severity: 'error', title: 'A value is not allowed here' },
  CDF104: { severity: 'error', title: 'A key is missing' },
  CDF105: { severity: 'error', title: 'A file cannot be read' },
  CDF106: { severity: 'error', title: 'A file of cdf has a format this version does not know' },
  CDF201: { severity: 'error', title: 'A source has no schema where one is expected' },
  CDF202: { severity: 'error', title: 'An old engine version has to be migrated by dlt' },
  CDF203: { severity: 'error', title: 'An engine version is newer than cdf knows' },
  CDF204: { severity: 'error', title: 'A nested table names a parent that is not in the document' },
  CDF205: { severity: 'error', title: 'Nested tables form a cycle' },
  CDF206: { severity: 'warning', title: 'A nested table exists whose parent does not exist in the database' },
  CDF207: { severity: 'warning', title: 'dlt no longer has what a person wrote about' },
  CDF208: { severity: 'warning', title: 'dlt and a person describe the same thing differently' },
  CDF209: { severity: 'error', title: 'A source holds another schema than the one asked for' },
  CDF210: { severity: 'error', title: 'A data type has no physical type in the destination' },
  CDF211: { severity: 'error', title: 'Two names fold into one in the destination' },
  CDF212: { severity: 'error', title: 'A key names a column that does not exist' },
  CDF213: { severity: 'warning', title: 'A table cannot be staged soundly' },
  CDF214: { severity: 'error', title: 'Two schemas share one table' },
  CDF301: { severity: 'error', title: 'A rule names an action that does not exist' },
  CDF302: { severity: 'warning', title: 'A rule selects nothing' },
  CDF303: { severity: 'error', title: 'Two columns of a staging model want one name' },
  CDF304: { severity: 'error', title: 'A ruleset extends a file that is not there' },
  CDF305: { severity: 'error', title: 'Rulesets extend each other in a circle' },
  CDF306: { severity: 'error', title: 'An action cannot be applied to this column or table' },
  CDF307: { severity: 'warning', title: 'A generated column gave way to a source column of its name' },
  CDF308: { severity: 'warning', title: 'A hard_delete column has no effect on a table that is not deduplicated' },
  CDF309: { severity: 'error', title: 'Two staging models want one name' },
  CDF310: { severity: 'warning', title: 'A name cannot keep its upper case' },
  CDF601: { severity: 'error', title: 'A destination is not declared' },
  CDF602: { severity: 'error', title: 'A destination type has no dialect yet' },
  CDF603: { severity: 'error', title: 'A secret stands in a file that is committed' },
  CDF604: { severity: 'error', title: 'There is no project here' },
  CDF605: { severity: 'error', title: 'A schema is not known' },
  CDF606: { severity: 'error', title: 'A source kind is not known' },
  CDF607: { severity: 'error', title: 'A source cannot be reached' },
  CDF701: { severity: 'error', title: 'A generated file is out of date' },
  CDF702: { severity: 'error', title: 'A generated file is missing' },
  CDF703: { severity: 'error', title: 'A generated file belongs to nothing any more' },
  CDF704: { severity: 'error', title: 'A generated file was edited by hand' },
  CDF705: { severity: 'error', title: 'A file that cdf did not make stands where it has to write' },
  CDF706: { severity: 'error', title: 'Another cdf is writing' },
  CDF707: { severity: 'error', title: 'A file cannot be written' },
  CDF708: { severity: 'error', title: 'Two outputs want one path' },
  CDF709: { severity: 'error', title: 'An interrupted write has to be finished' },
} as const satisfies Record<`CDF${number}`, { severity: Severity; title: string }>;

/** A code of the list above. */
export type FindingCode = keyof typeof findingCodes;
