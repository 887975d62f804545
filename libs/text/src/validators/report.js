// Made from schemas/report.schema.json by schemas/compile-validators.ts. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// schemas/report.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "report.schema.json", "title": "Report", "description": "What a command prints with --json: one object.", "type": "object", "required": ["command", "project", "ok", "summary", "findings"], "properties": { "command": { "description": "The command, such as sync.", "type": "string", "minLength": 1 }, "project": { "description": "The project's folder as given or found, null without one.", "type": ["string", "null"] }, "ok": { "description": "True when no finding is an error and the surroundings did not fail.", "type": "boolean" }, "summary": { "description": "Counts: of findings, and of what the command did.", "type": "object", "required": ["errors", "warnings"], "properties": { "errors": { "description": "Findings of severity error.", "type": "integer", "minimum": 0 }, "warnings": { "description": "Findings of severity warning.", "type": "integer", "minimum": 0 } }, "additionalProperties": { "description": "A further count.", "type": "integer", "minimum": 0 } }, "findings": { "description": "All findings of the run, sorted by place.", "type": "array", "items": { "$ref": "#/definitions/finding" } }, "pulled": { "description": "pull, sync: what changed in each contract that did, tables and columns as table and table.column.", "type": "array", "items": { "$ref": "#/definitions/pulled" } }, "changes": { "description": "plan, sync, drift, check --base: what differs from the contract.", "type": "array", "items": { "$ref": "#/definitions/change" } }, "settings": { "description": "config: resolved settings.", "type": "array", "items": { "$ref": "#/definitions/setting" } }, "fragments": { "description": "sql: what each fragment is taken for.", "type": "array", "items": { "$ref": "#/definitions/fragment" } }, "column": { "description": "explain: where a column comes from and what it is.", "$ref": "#/definitions/explained_column" }, "table": { "description": "explain: a table's staging model.", "$ref": "#/definitions/explained_table" }, "impact": { "description": "impact: who uses a table or a column.", "$ref": "#/definitions/impact" }, "suggestions": { "description": "suggest: what could be added to rulesets.", "type": "array", "items": { "$ref": "#/definitions/suggestion" } }, "next": { "description": "init: the commands that come next, in order.", "type": "array", "items": { "type": "string" } }, "flags": { "description": "flags: what is enabled, disabled or deleted.", "type": "array", "items": { "$ref": "#/definitions/flag" } }, "plan": { "description": "flags: what a change of flags would do.", "type": "object", "additionalProperties": true } }, "additionalProperties": true, "definitions": { "pulled": { "title": "PulledChanges", "description": "What a pull changed in one contract.", "type": "object", "required": ["schema", "new", "added", "removed", "changed"], "properties": { "schema": { "description": "Key of the schema.", "type": "string" }, "new": { "description": "True when there was no contract before.", "type": "boolean" }, "added": { "description": "Tables and columns that came.", "type": "array", "items": { "type": "string" } }, "removed": { "description": "Tables and columns that went.", "type": "array", "items": { "type": "string" } }, "changed": { "description": "Tables and columns of which something else is said now.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "finding": { "title": "ReportedFinding", "description": "One thing a person has to know.", "type": "object", "required": ["code", "severity", "message", "file", "line", "column", "pointer", "hint"], "properties": { "code": { "description": "Stable code; docs/errors.md has an entry for it.", "type": "string", "pattern": "^CDF[0-9]{3}$", "examples": ["CDF101"] }, "severity": { "description": "An error stops every write, a warning does not.", "type": "string", "enum": ["error", "warning"] }, "message": { "description": "What is wrong.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "Column, from 1, in UTF-16 code units.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer of the value in the file.", "type": ["string", "null"] }, "hint": { "description": "What to do next.", "type": ["string", "null"] }, "reason": { "description": "A stable word that tells apart findings of one code.", "type": "string" } }, "additionalProperties": false }, "change": { "title": "ReportedChange", "description": "One difference from the contract.", "type": "object", "required": ["id", "rule", "grade", "rebuild", "reason", "path", "before", "after", "file", "line", "accepted", "held", "reaches"], "properties": { "id": { "description": "What --accept takes.", "type": "string", "examples": ["shop.orders.discount:column-removed"] }, "rule": { "description": "The rule that found it.", "type": "string" }, "grade": { "description": "What it does to readers.", "type": "string", "enum": ["breaking", "risky", "safe"] }, "rebuild": { "description": "What SQLMesh does about it: nothing, the virtual layer or audits, views created anew, this model, or this model and everything below.", "type": "string", "enum": ["nothing", "metadata", "views", "model", "model and below"] }, "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "before": { "description": "The value before, null where there was none.", "type": ["string", "null"] }, "after": { "description": "The value after, null where there was none.", "type": ["string", "null"] }, "reason": { "description": "Why it has its grade.", "type": "string" }, "file": { "description": "Where it is said, relative to the project folder; of what is gone, where it was.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer" }, "from": { "description": "Of a staged column that is not just the table's own of its name: table.column of the raw columns it is made of, before the change and after.", "type": "array", "items": { "type": "string" } }, "likely": { "description": "Of what is gone: what it may be called now. If it is, x-renamed-from has to say so.", "type": "object", "required": ["from", "to", "evidence"], "properties": { "from": { "description": "The table or column that is gone.", "type": "string" }, "to": { "description": "The table or column that came.", "type": "string" }, "evidence": { "description": "What speaks for it.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "held": { "description": "It needs a decision and has none: the schema is held back.", "type": "boolean" }, "accepted": { "description": "True when changes.yml has it.", "type": "boolean" }, "reaches": { "description": "Who reads what changes, by what stood before the change. Empty for what is new, and for what is safe and makes SQLMesh build no model anew.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": true }, "reach": { "title": "ReportedReach", "description": "One reader.", "type": "object", "required": ["kind", "file", "line"], "properties": { "kind": { "description": "What kind of file reads it.", "type": "string", "enum": ["staging", "model", "audit", "typescript"] }, "file": { "description": "POSIX path relative to the workspace.", "type": "string" }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "symbol": { "description": "What reads it there: the model or audit, or the declaration around the line in TypeScript.", "type": "string" }, "reads": { "description": "What is read there, as dataset.table or dataset.table.column in lower case: the column asked about, or one made of it.", "type": "string" }, "unsure": { "description": "Why it is not sure that the column is read there.", "type": "string" } }, "additionalProperties": false }, "impact": { "title": "ReportedImpact", "description": "Who uses a table or a column.", "type": "object", "required": ["path", "names", "reaches"], "properties": { "path": { "description": "What was asked about.", "type": "string" }, "names": { "description": "What it is in the database: dataset.table or dataset.table.column, raw and staged.", "type": "array", "items": { "type": "string" } }, "reaches": { "description": "Who reads it, or a column made of it.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": false }, "setting": { "title": "ReportedSetting", "description": "One resolved setting.", "type": "object", "required": ["path", "value", "secret", "provider", "file", "line", "shadowed"], "properties": { "path": { "description": "dlt's dotted path.", "type": "string" }, "value": { "description": "The value; null for a secret one." }, "secret": { "description": "True when the value is secret.", "type": "boolean" }, "provider": { "description": "Where the value was found.", "type": "string", "enum": ["environment", "secrets", "config", "default"] }, "file": { "description": "The file it stands in.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "shadowed": { "description": "Places that also have it and lost.", "type": "array", "items": {} } }, "additionalProperties": true }, "fragment": { "title": "ReportedFragment", "description": "What a SQL fragment is taken for.", "type": "object", "required": ["id", "verdict"], "properties": { "id": { "description": "The fragment's id as given.", "type": ["string", "null"] }, "verdict": { "description": "Whether the fragment may be used.", "type": "string", "enum": ["accept", "reject"] }, "reason": { "description": "Why it was rejected: a word that begins with SQL_.", "type": ["string", "null"] }, "code": { "description": "Code of the finding.", "type": ["string", "null"] }, "message": { "description": "What is wrong.", "type": ["string", "null"] }, "offset": { "description": "Where in the fragment, from 0.", "type": ["integer", "null"] }, "columns": { "description": "Columns the fragment reads.", "type": "array", "items": { "type": "string" } }, "type": { "description": "Type of its value.", "type": ["string", "null"] } }, "additionalProperties": false }, "flag": { "title": "ReportedFlag", "description": "One flag.", "type": "object", "required": ["path", "state", "why"], "properties": { "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "state": { "description": "What is in force.", "type": "string", "enum": ["enabled", "disabled", "deleted"] }, "why": { "description": "Where that comes from.", "type": ["string", "null"] } }, "additionalProperties": false }, "explained_column": { "title": "ReportedColumn", "description": "Where a column comes from, what was done to it, and what it is now.", "type": "object", "required": ["path", "status", "model", "name", "source", "more_sources", "lacking", "lineage", "steps", "expression", "alias", "below", "type", "sql_type", "nullable", "description", "audits", "grain", "flags", "skipped"], "properties": { "path": { "description": "schema.table.column, by the name in the staging model where there is one.", "type": "string", "examples": ["shop.orders.total"] }, "status": { "description": "staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.", "type": "string", "enum": ["staged", "dropped", "raw"] }, "model": { "description": "The staging model, as SQL names it.", "type": ["string", "null"] }, "name": { "description": "As it is, without quotes.", "type": "string" }, "source": { "description": "The raw column it rests on, the first of several; null where the value comes from none.", "anyOf": [{ "$ref": "#/definitions/explained_source" }, { "type": "null" }] }, "more_sources": { "description": "What else it is made of: the columns of the further tables of a union, variants, what SQL reads.", "type": "array", "items": { "$ref": "#/definitions/explained_source" } }, "lacking": { "description": "The tables of a union that have no such column: it is NULL in their rows.", "type": "array", "items": { "type": "string" } }, "lineage": { "description": "table.column of every raw column the value depends on, sorted.", "type": "array", "items": { "type": "string" } }, "steps": { "description": "What rules did to it, in order.", "type": "array", "items": { "$ref": "#/definitions/explained_step" } }, "expression": { "description": "As it stands in the model's last SELECT.", "type": ["string", "null"] }, "alias": { "description": "What follows the expression after AS; null where it needs none.", "type": ["string", "null"] }, "below": { "description": "What the expression reads in common table expressions, the outermost first. Of a UNION ALL there is one for each SELECT, in their order.", "type": "array", "items": { "title": "ReportedProjection", "description": "One projection of a common table expression.", "type": "object", "required": ["select", "expression", "alias"], "properties": { "select": { "description": "Name of the common table expression.", "type": "string" }, "expression": { "description": "What is selected, as SQL.", "type": "string" }, "alias": { "description": "What follows after AS; null where it needs none.", "type": ["string", "null"] } }, "additionalProperties": false } }, "type": { "description": "dlt's type; null where only the destination's is known.", "type": ["string", "null"] }, "sql_type": { "description": "The destination's type.", "type": ["string", "null"] }, "nullable": { "description": "Whether it may be NULL.", "type": ["boolean", "null"] }, "description": { "description": "What a person reads of it.", "type": ["string", "null"] }, "audits": { "description": "The model's audits that name it.", "type": "array", "items": { "$ref": "#/definitions/explained_audit" } }, "grain": { "description": "The model's grain, where it takes part in it; otherwise empty.", "type": "array", "items": { "type": "string" } }, "flags": { "description": "Feature flags in force on it.", "type": "array", "items": { "type": "string" } }, "skipped": { "description": "Rules that look as if they applied and did not.", "type": "array", "items": { "$ref": "#/definitions/skipped_rule" } } }, "additionalProperties": false }, "explained_source": { "title": "ReportedSource", "description": "A column of the contract.", "type": "object", "required": ["table", "column", "file", "line", "type", "nullable", "role", "hints", "annotations", "disposition"], "properties": { "table": { "description": "The raw table.", "type": "string" }, "column": { "description": "The raw column.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "type": { "description": "dlt's type.", "type": "string" }, "nullable": { "description": "Whether it may be NULL.", "type": "boolean" }, "role": { "description": "What dlt uses the column for; data for what comes from the source.", "type": "string" }, "hints": { "description": "dlt's hints, sorted.", "type": "array", "items": { "type": "string" } }, "annotations": { "description": "x- keys, sorted.", "type": "array", "items": { "type": "string" } }, "disposition": { "description": "dlt's write disposition of the table.", "type": "string" } }, "additionalProperties": false }, "explained_step": { "title": "ReportedStep", "description": "One thing a rule did.", "type": "object", "required": ["table", "rule", "file", "line", "action", "before", "after"], "properties": { "table": { "description": "The table whose rules did it.", "type": "string" }, "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "action": { "description": "The action.", "type": "string" }, "before": { "description": "What was there before: an expression, a name, a description.", "type": ["string", "null"] }, "after": { "description": "What is there after; null where the column was taken out.", "type": ["string", "null"] } }, "additionalProperties": false }, "explained_audit": { "title": "ReportedAudit", "description": "An audit of a staging model.", "type": "object", "required": ["name", "columns", "blocking"], "properties": { "name": { "description": "SQLMesh's name of it.", "type": "string" }, "columns": { "description": "Names of the columns.", "type": "array", "items": { "type": "string" } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false }, "skipped_rule": { "title": "ReportedSkippedRule", "description": "A rule that looks as if it applied and did not.", "type": "object", "required": ["rule", "file", "line", "why"], "properties": { "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "why": { "description": "The condition that does not hold, and why.", "type": "string" } }, "additionalProperties": false }, "explained_table": { "title": "ReportedTable", "description": "A table's staging model.", "type": "object", "required": ["path", "status", "model", "file", "line", "disposition", "strategy", "parent", "description", "rows", "grain", "references", "audits", "relations", "selects", "columns", "dropped", "steps", "skipped"], "properties": { "path": { "description": "schema.table.", "type": "string" }, "status": { "description": "staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.", "type": "string", "enum": ["staged", "dropped", "raw"] }, "model": { "description": "The staging model, as SQL names it.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "disposition": { "description": "dlt's write disposition.", "type": "string" }, "strategy": { "description": "dlt's merge strategy.", "type": ["string", "null"] }, "parent": { "description": "The table it is nested in.", "type": ["string", "null"] }, "description": { "description": "What a person reads of it.", "type": ["string", "null"] }, "rows": { "title": "ReportedRows", "description": "Which rows stay.", "type": "object", "required": ["dedupe", "where", "joins"], "properties": { "dedupe": { "description": "One row of each key; null where nothing deduplicates.", "anyOf": [{ "title": "ReportedDedupe", "description": "The first row of each key.", "type": "object", "required": ["by", "order"], "properties": { "by": { "description": "The key.", "type": "array", "items": { "type": "string" } }, "order": { "description": "Columns with asc or desc.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, { "type": "null" }] }, "where": { "description": "Predicates, the innermost SELECT first.", "type": "array", "items": { "type": "string" } }, "joins": { "description": "Joins that leave rows out.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "grain": { "description": "Columns that tell rows apart, always.", "type": "array", "items": { "type": "string" } }, "references": { "description": "Column sets that are the grain of another model.", "type": "array", "items": { "description": "Columns.", "type": "array", "items": { "type": "string" } } }, "audits": { "description": "Audits of the model.", "type": "array", "items": { "$ref": "#/definitions/explained_audit" } }, "relations": { "description": "What the standalone audits of its relations say.", "type": "array", "items": { "type": "string" } }, "selects": { "description": "The model's query: its common table expressions as they follow each other, then the SELECT over them. Those of one name follow each other in a UNION ALL. Nothing where a person writes the model.", "type": "array", "items": { "title": "ReportedSelect", "description": "One SELECT, clause by clause.", "type": "object", "required": ["name", "projections", "from", "joins", "where"], "properties": { "name": { "description": "Name of the common table expression; null for the SELECT over all of them.", "type": ["string", "null"] }, "projections": { "description": "In order.", "type": "array", "items": { "title": "ReportedSelected", "description": "One projection.", "type": "object", "required": ["expression", "alias"], "properties": { "expression": { "description": "What is selected, as SQL.", "type": "string" }, "alias": { "description": "What follows after AS; null where it needs none.", "type": ["string", "null"] } }, "additionalProperties": false } }, "from": { "description": "What follows after FROM.", "type": "string", "examples": ["raw_shop.orders AS src"] }, "joins": { "description": "Each join with its kind and condition.", "type": "array", "items": { "type": "string" } }, "where": { "description": "What follows after WHERE; null where every row stays.", "type": ["string", "null"] } }, "additionalProperties": false } }, "columns": { "description": "In output order.", "type": "array", "items": { "title": "ReportedColumnLine", "description": "One column in short.", "type": "object", "required": ["name", "sql_type", "nullable", "from", "actions"], "properties": { "name": { "description": "Its name.", "type": "string" }, "sql_type": { "description": "The destination's type.", "type": "string" }, "nullable": { "description": "Whether it may be NULL.", "type": "boolean" }, "from": { "description": "Raw columns it depends on.", "type": "array", "items": { "type": "string" } }, "actions": { "description": "Actions that changed it, in order.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "dropped": { "description": "Columns that rules took out.", "type": "array", "items": { "title": "ReportedDropped", "description": "A column that a rule took out.", "type": "object", "required": ["name", "rule", "file", "line"], "properties": { "name": { "description": "Its last name.", "type": "string" }, "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 } }, "additionalProperties": false } }, "steps": { "description": "What rules did to rows, keys and audits.", "type": "array", "items": { "$ref": "#/definitions/explained_step" } }, "skipped": { "description": "Rules that name the table and do not reach it.", "type": "array", "items": { "$ref": "#/definitions/skipped_rule" } } }, "additionalProperties": false }, "suggestion": { "title": "ReportedSuggestion", "description": "Additions to the ruleset of a schema.", "type": "object", "required": ["file", "patch", "rules"], "properties": { "file": { "description": "The ruleset, relative to the project's folder.", "type": "string" }, "patch": { "description": "A unified diff of it.", "type": "string" }, "rules": { "description": "The rules it adds.", "type": "array", "items": { "title": "ReportedSuggestedRule", "description": "One rule.", "type": "object", "required": ["name", "evidence"], "properties": { "name": { "description": "Its name.", "type": "string" }, "evidence": { "description": "Why it is suggested.", "type": "string" } }, "additionalProperties": false } } }, "additionalProperties": false } } };
var schema12 = { "title": "ReportedFinding", "description": "One thing a person has to know.", "type": "object", "required": ["code", "severity", "message", "file", "line", "column", "pointer", "hint"], "properties": { "code": { "description": "Stable code; docs/errors.md has an entry for it.", "type": "string", "pattern": "^CDF[0-9]{3}$", "examples": ["CDF101"] }, "severity": { "description": "An error stops every write, a warning does not.", "type": "string", "enum": ["error", "warning"] }, "message": { "description": "What is wrong.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "Column, from 1, in UTF-16 code units.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer of the value in the file.", "type": ["string", "null"] }, "hint": { "description": "What to do next.", "type": ["string", "null"] }, "reason": { "description": "A stable word that tells apart findings of one code.", "type": "string" } }, "additionalProperties": false };
var schema13 = { "title": "PulledChanges", "description": "What a pull changed in one contract.", "type": "object", "required": ["schema", "new", "added", "removed", "changed"], "properties": { "schema": { "description": "Key of the schema.", "type": "string" }, "new": { "description": "True when there was no contract before.", "type": "boolean" }, "added": { "description": "Tables and columns that came.", "type": "array", "items": { "type": "string" } }, "removed": { "description": "Tables and columns that went.", "type": "array", "items": { "type": "string" } }, "changed": { "description": "Tables and columns of which something else is said now.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
var schema16 = { "title": "ReportedSetting", "description": "One resolved setting.", "type": "object", "required": ["path", "value", "secret", "provider", "file", "line", "shadowed"], "properties": { "path": { "description": "dlt's dotted path.", "type": "string" }, "value": { "description": "The value; null for a secret one." }, "secret": { "description": "True when the value is secret.", "type": "boolean" }, "provider": { "description": "Where the value was found.", "type": "string", "enum": ["environment", "secrets", "config", "default"] }, "file": { "description": "The file it stands in.", "type": ["string", "null"] }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "shadowed": { "description": "Places that also have it and lost.", "type": "array", "items": {} } }, "additionalProperties": true };
var schema17 = { "title": "ReportedFragment", "description": "What a SQL fragment is taken for.", "type": "object", "required": ["id", "verdict"], "properties": { "id": { "description": "The fragment's id as given.", "type": ["string", "null"] }, "verdict": { "description": "Whether the fragment may be used.", "type": "string", "enum": ["accept", "reject"] }, "reason": { "description": "Why it was rejected: a word that begins with SQL_.", "type": ["string", "null"] }, "code": { "description": "Code of the finding.", "type": ["string", "null"] }, "message": { "description": "What is wrong.", "type": ["string", "null"] }, "offset": { "description": "Where in the fragment, from 0.", "type": ["integer", "null"] }, "columns": { "description": "Columns the fragment reads.", "type": "array", "items": { "type": "string" } }, "type": { "description": "Type of its value.", "type": ["string", "null"] } }, "additionalProperties": false };
var schema30 = { "title": "ReportedSuggestion", "description": "Additions to the ruleset of a schema.", "type": "object", "required": ["file", "patch", "rules"], "properties": { "file": { "description": "The ruleset, relative to the project's folder.", "type": "string" }, "patch": { "description": "A unified diff of it.", "type": "string" }, "rules": { "description": "The rules it adds.", "type": "array", "items": { "title": "ReportedSuggestedRule", "description": "One rule.", "type": "object", "required": ["name", "evidence"], "properties": { "name": { "description": "Its name.", "type": "string" }, "evidence": { "description": "Why it is suggested.", "type": "string" } }, "additionalProperties": false } } }, "additionalProperties": false };
var schema31 = { "title": "ReportedFlag", "description": "One flag.", "type": "object", "required": ["path", "state", "why"], "properties": { "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "state": { "description": "What is in force.", "type": "string", "enum": ["enabled", "disabled", "deleted"] }, "why": { "description": "Where that comes from.", "type": ["string", "null"] } }, "additionalProperties": false };
var func2 = require_ucs2length().default;
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^CDF[0-9]{3}$", "u");
var schema14 = { "title": "ReportedChange", "description": "One difference from the contract.", "type": "object", "required": ["id", "rule", "grade", "rebuild", "reason", "path", "before", "after", "file", "line", "accepted", "held", "reaches"], "properties": { "id": { "description": "What --accept takes.", "type": "string", "examples": ["shop.orders.discount:column-removed"] }, "rule": { "description": "The rule that found it.", "type": "string" }, "grade": { "description": "What it does to readers.", "type": "string", "enum": ["breaking", "risky", "safe"] }, "rebuild": { "description": "What SQLMesh does about it: nothing, the virtual layer or audits, views created anew, this model, or this model and everything below.", "type": "string", "enum": ["nothing", "metadata", "views", "model", "model and below"] }, "path": { "description": "schema.table or schema.table.column.", "type": "string" }, "before": { "description": "The value before, null where there was none.", "type": ["string", "null"] }, "after": { "description": "The value after, null where there was none.", "type": ["string", "null"] }, "reason": { "description": "Why it has its grade.", "type": "string" }, "file": { "description": "Where it is said, relative to the project folder; of what is gone, where it was.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer" }, "from": { "description": "Of a staged column that is not just the table's own of its name: table.column of the raw columns it is made of, before the change and after.", "type": "array", "items": { "type": "string" } }, "likely": { "description": "Of what is gone: what it may be called now. If it is, x-renamed-from has to say so.", "type": "object", "required": ["from", "to", "evidence"], "properties": { "from": { "description": "The table or column that is gone.", "type": "string" }, "to": { "description": "The table or column that came.", "type": "string" }, "evidence": { "description": "What speaks for it.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "held": { "description": "It needs a decision and has none: the schema is held back.", "type": "boolean" }, "accepted": { "description": "True when changes.yml has it.", "type": "boolean" }, "reaches": { "description": "Who reads what changes, by what stood before the change. Empty for what is new, and for what is safe and makes SQLMesh build no model anew.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": true };
var schema15 = { "title": "ReportedReach", "description": "One reader.", "type": "object", "required": ["kind", "file", "line"], "properties": { "kind": { "description": "What kind of file reads it.", "type": "string", "enum": ["staging", "model", "audit", "typescript"] }, "file": { "description": "POSIX path relative to the workspace.", "type": "string" }, "line": { "description": "Line, from 1.", "type": ["integer", "null"] }, "symbol": { "description": "What reads it there: the model or audit, or the declaration around the line in TypeScript.", "type": "string" }, "reads": { "description": "What is read there, as dataset.table or dataset.table.column in lower case: the column asked about, or one made of it.", "type": "string" }, "unsure": { "description": "Why it is not sure that the column is read there.", "type": "string" } }, "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.grade === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grade" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rebuild === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rebuild" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.file === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.line === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.accepted === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.held === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.reaches === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reaches" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (typeof data1 !== "string") {
        const err14 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.rule.type, parentSchema: schema14.properties.rule, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      let data2 = data.grade;
      if (typeof data2 !== "string") {
        const err15 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.grade.type, parentSchema: schema14.properties.grade, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data2 === "breaking" || data2 === "risky" || data2 === "safe")) {
        const err16 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/enum", keyword: "enum", params: { allowedValues: schema14.properties.grade.enum }, schema: schema14.properties.grade.enum, parentSchema: schema14.properties.grade, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.rebuild !== void 0) {
      let data3 = data.rebuild;
      if (typeof data3 !== "string") {
        const err17 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.rebuild.type, parentSchema: schema14.properties.rebuild, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data3 === "nothing" || data3 === "metadata" || data3 === "views" || data3 === "model" || data3 === "model and below")) {
        const err18 = { instancePath: instancePath + "/rebuild", schemaPath: "#/properties/rebuild/enum", keyword: "enum", params: { allowedValues: schema14.properties.rebuild.enum }, schema: schema14.properties.rebuild.enum, parentSchema: schema14.properties.rebuild, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string") {
        const err19 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.path.type, parentSchema: schema14.properties.path, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data5 = data.before;
      if (typeof data5 !== "string" && data5 !== null) {
        const err20 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: schema14.properties.before.type }, schema: schema14.properties.before.type, parentSchema: schema14.properties.before, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data6 = data.after;
      if (typeof data6 !== "string" && data6 !== null) {
        const err21 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: schema14.properties.after.type }, schema: schema14.properties.after.type, parentSchema: schema14.properties.after, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 !== "string") {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.reason.type, parentSchema: schema14.properties.reason, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data8 = data.file;
      if (typeof data8 !== "string") {
        const err23 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.file.type, parentSchema: schema14.properties.file, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data9 = data.line;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err24 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.line.type, parentSchema: schema14.properties.line, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data10 = data.from;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 !== "string") {
            const err25 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.from.items.type, parentSchema: schema14.properties.from.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.from.type, parentSchema: schema14.properties.from, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.likely !== void 0) {
      let data12 = data.likely;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.from === void 0) {
          const err27 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/required", keyword: "required", params: { missingProperty: "from" }, schema: schema14.properties.likely.required, parentSchema: schema14.properties.likely, data: data12 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data12.to === void 0) {
          const err28 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/required", keyword: "required", params: { missingProperty: "to" }, schema: schema14.properties.likely.required, parentSchema: schema14.properties.likely, data: data12 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data12.evidence === void 0) {
          const err29 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema14.properties.likely.required, parentSchema: schema14.properties.likely, data: data12 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key0 in data12) {
          if (!(key0 === "from" || key0 === "to" || key0 === "evidence")) {
            const err30 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14.properties.likely, data: data12 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.from !== void 0) {
          let data13 = data12.from;
          if (typeof data13 !== "string") {
            const err31 = { instancePath: instancePath + "/likely/from", schemaPath: "#/properties/likely/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.likely.properties.from.type, parentSchema: schema14.properties.likely.properties.from, data: data13 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.to !== void 0) {
          let data14 = data12.to;
          if (typeof data14 !== "string") {
            const err32 = { instancePath: instancePath + "/likely/to", schemaPath: "#/properties/likely/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.likely.properties.to.type, parentSchema: schema14.properties.likely.properties.to, data: data14 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.evidence !== void 0) {
          let data15 = data12.evidence;
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data16 = data15[i1];
              if (typeof data16 !== "string") {
                const err33 = { instancePath: instancePath + "/likely/evidence/" + i1, schemaPath: "#/properties/likely/properties/evidence/items/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.likely.properties.evidence.items.type, parentSchema: schema14.properties.likely.properties.evidence.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/likely/evidence", schemaPath: "#/properties/likely/properties/evidence/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.likely.properties.evidence.type, parentSchema: schema14.properties.likely.properties.evidence, data: data15 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/likely", schemaPath: "#/properties/likely/type", keyword: "type", params: { type: "object" }, schema: schema14.properties.likely.type, parentSchema: schema14.properties.likely, data: data12 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.held !== void 0) {
      let data17 = data.held;
      if (typeof data17 !== "boolean") {
        const err36 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties.held.type, parentSchema: schema14.properties.held, data: data17 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data18 = data.accepted;
      if (typeof data18 !== "boolean") {
        const err37 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "boolean" }, schema: schema14.properties.accepted.type, parentSchema: schema14.properties.accepted, data: data18 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.reaches !== void 0) {
      let data19 = data.reaches;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.kind === void 0) {
              const err38 = { instancePath: instancePath + "/reaches/" + i2, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema15.required, parentSchema: schema15, data: data20 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data20.file === void 0) {
              const err39 = { instancePath: instancePath + "/reaches/" + i2, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "file" }, schema: schema15.required, parentSchema: schema15, data: data20 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data20.line === void 0) {
              const err40 = { instancePath: instancePath + "/reaches/" + i2, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "line" }, schema: schema15.required, parentSchema: schema15, data: data20 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key1 in data20) {
              if (!(key1 === "kind" || key1 === "file" || key1 === "line" || key1 === "symbol" || key1 === "reads" || key1 === "unsure")) {
                const err41 = { instancePath: instancePath + "/reaches/" + i2, schemaPath: "#/definitions/reach/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema15, data: data20 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data20.kind !== void 0) {
              let data21 = data20.kind;
              if (typeof data21 !== "string") {
                const err42 = { instancePath: instancePath + "/reaches/" + i2 + "/kind", schemaPath: "#/definitions/reach/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.kind.type, parentSchema: schema15.properties.kind, data: data21 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (!(data21 === "staging" || data21 === "model" || data21 === "audit" || data21 === "typescript")) {
                const err43 = { instancePath: instancePath + "/reaches/" + i2 + "/kind", schemaPath: "#/definitions/reach/properties/kind/enum", keyword: "enum", params: { allowedValues: schema15.properties.kind.enum }, schema: schema15.properties.kind.enum, parentSchema: schema15.properties.kind, data: data21 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data20.file !== void 0) {
              let data22 = data20.file;
              if (typeof data22 !== "string") {
                const err44 = { instancePath: instancePath + "/reaches/" + i2 + "/file", schemaPath: "#/definitions/reach/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.file.type, parentSchema: schema15.properties.file, data: data22 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data20.line !== void 0) {
              let data23 = data20.line;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
                const err45 = { instancePath: instancePath + "/reaches/" + i2 + "/line", schemaPath: "#/definitions/reach/properties/line/type", keyword: "type", params: { type: schema15.properties.line.type }, schema: schema15.properties.line.type, parentSchema: schema15.properties.line, data: data23 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data20.symbol !== void 0) {
              let data24 = data20.symbol;
              if (typeof data24 !== "string") {
                const err46 = { instancePath: instancePath + "/reaches/" + i2 + "/symbol", schemaPath: "#/definitions/reach/properties/symbol/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.symbol.type, parentSchema: schema15.properties.symbol, data: data24 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data20.reads !== void 0) {
              let data25 = data20.reads;
              if (typeof data25 !== "string") {
                const err47 = { instancePath: instancePath + "/reaches/" + i2 + "/reads", schemaPath: "#/definitions/reach/properties/reads/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.reads.type, parentSchema: schema15.properties.reads, data: data25 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data20.unsure !== void 0) {
              let data26 = data20.unsure;
              if (typeof data26 !== "string") {
                const err48 = { instancePath: instancePath + "/reaches/" + i2 + "/unsure", schemaPath: "#/definitions/reach/properties/unsure/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.unsure.type, parentSchema: schema15.properties.unsure, data: data26 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/reaches/" + i2, schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data: data20 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.reaches.type, parentSchema: schema14.properties.reaches, data: data19 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "ReportedColumn", "description": "Where a column comes from, what was done to it, and what it is now.", "type": "object", "required": ["path", "status", "model", "name", "source", "more_sources", "lacking", "lineage", "steps", "expression", "alias", "below", "type", "sql_type", "nullable", "description", "audits", "grain", "flags", "skipped"], "properties": { "path": { "description": "schema.table.column, by the name in the staging model where there is one.", "type": "string", "examples": ["shop.orders.total"] }, "status": { "description": "staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.", "type": "string", "enum": ["staged", "dropped", "raw"] }, "model": { "description": "The staging model, as SQL names it.", "type": ["string", "null"] }, "name": { "description": "As it is, without quotes.", "type": "string" }, "source": { "description": "The raw column it rests on, the first of several; null where the value comes from none.", "anyOf": [{ "$ref": "#/definitions/explained_source" }, { "type": "null" }] }, "more_sources": { "description": "What else it is made of: the columns of the further tables of a union, variants, what SQL reads.", "type": "array", "items": { "$ref": "#/definitions/explained_source" } }, "lacking": { "description": "The tables of a union that have no such column: it is NULL in their rows.", "type": "array", "items": { "type": "string" } }, "lineage": { "description": "table.column of every raw column the value depends on, sorted.", "type": "array", "items": { "type": "string" } }, "steps": { "description": "What rules did to it, in order.", "type": "array", "items": { "$ref": "#/definitions/explained_step" } }, "expression": { "description": "As it stands in the model's last SELECT.", "type": ["string", "null"] }, "alias": { "description": "What follows the expression after AS; null where it needs none.", "type": ["string", "null"] }, "below": { "description": "What the expression reads in common table expressions, the outermost first. Of a UNION ALL there is one for each SELECT, in their order.", "type": "array", "items": { "title": "ReportedProjection", "description": "One projection of a common table expression.", "type": "object", "required": ["select", "expression", "alias"], "properties": { "select": { "description": "Name of the common table expression.", "type": "string" }, "expression": { "description": "What is selected, as SQL.", "type": "string" }, "alias": { "description": "What follows after AS; null where it needs none.", "type": ["string", "null"] } }, "additionalProperties": false } }, "type": { "description": "dlt's type; null where only the destination's is known.", "type": ["string", "null"] }, "sql_type": { "description": "The destination's type.", "type": ["string", "null"] }, "nullable": { "description": "Whether it may be NULL.", "type": ["boolean", "null"] }, "description": { "description": "What a person reads of it.", "type": ["string", "null"] }, "audits": { "description": "The model's audits that name it.", "type": "array", "items": { "$ref": "#/definitions/explained_audit" } }, "grain": { "description": "The model's grain, where it takes part in it; otherwise empty.", "type": "array", "items": { "type": "string" } }, "flags": { "description": "Feature flags in force on it.", "type": "array", "items": { "type": "string" } }, "skipped": { "description": "Rules that look as if they applied and did not.", "type": "array", "items": { "$ref": "#/definitions/skipped_rule" } } }, "additionalProperties": false };
var schema19 = { "title": "ReportedSource", "description": "A column of the contract.", "type": "object", "required": ["table", "column", "file", "line", "type", "nullable", "role", "hints", "annotations", "disposition"], "properties": { "table": { "description": "The raw table.", "type": "string" }, "column": { "description": "The raw column.", "type": "string" }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "type": { "description": "dlt's type.", "type": "string" }, "nullable": { "description": "Whether it may be NULL.", "type": "boolean" }, "role": { "description": "What dlt uses the column for; data for what comes from the source.", "type": "string" }, "hints": { "description": "dlt's hints, sorted.", "type": "array", "items": { "type": "string" } }, "annotations": { "description": "x- keys, sorted.", "type": "array", "items": { "type": "string" } }, "disposition": { "description": "dlt's write disposition of the table.", "type": "string" } }, "additionalProperties": false };
var schema21 = { "title": "ReportedStep", "description": "One thing a rule did.", "type": "object", "required": ["table", "rule", "file", "line", "action", "before", "after"], "properties": { "table": { "description": "The table whose rules did it.", "type": "string" }, "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "action": { "description": "The action.", "type": "string" }, "before": { "description": "What was there before: an expression, a name, a description.", "type": ["string", "null"] }, "after": { "description": "What is there after; null where the column was taken out.", "type": ["string", "null"] } }, "additionalProperties": false };
var schema22 = { "title": "ReportedAudit", "description": "An audit of a staging model.", "type": "object", "required": ["name", "columns", "blocking"], "properties": { "name": { "description": "SQLMesh's name of it.", "type": "string" }, "columns": { "description": "Names of the columns.", "type": "array", "items": { "type": "string" } }, "blocking": { "description": "False: SQLMesh warns and goes on.", "type": "boolean" } }, "additionalProperties": false };
var schema23 = { "title": "ReportedSkippedRule", "description": "A rule that looks as if it applied and did not.", "type": "object", "required": ["rule", "file", "line", "why"], "properties": { "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "why": { "description": "The condition that does not hold, and why.", "type": "string" } }, "additionalProperties": false };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.more_sources === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "more_sources" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.lacking === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lacking" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.lineage === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineage" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.expression === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.alias === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alias" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.below === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "below" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.sql_type === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql_type" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.nullable === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nullable" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.audits === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audits" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.grain === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grain" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.flags === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.skipped === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema18.properties, key0)) {
        const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err21 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.path.type, parentSchema: schema18.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.status.type, parentSchema: schema18.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data1 === "staged" || data1 === "dropped" || data1 === "raw")) {
        const err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema18.properties.status.enum }, schema: schema18.properties.status.enum, parentSchema: schema18.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data2 = data.model;
      if (typeof data2 !== "string" && data2 !== null) {
        const err24 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: schema18.properties.model.type }, schema: schema18.properties.model.type, parentSchema: schema18.properties.model, data: data2 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 !== "string") {
        const err25 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.name.type, parentSchema: schema18.properties.name, data: data3 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      const _errs11 = errors;
      let valid1 = false;
      const _errs12 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.table === void 0) {
          const err26 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "table" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data4.column === void 0) {
          const err27 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "column" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data4.file === void 0) {
          const err28 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "file" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data4.line === void 0) {
          const err29 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "line" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data4.type === void 0) {
          const err30 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data4.nullable === void 0) {
          const err31 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "nullable" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data4.role === void 0) {
          const err32 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "role" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data4.hints === void 0) {
          const err33 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "hints" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data4.annotations === void 0) {
          const err34 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "annotations" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data4.disposition === void 0) {
          const err35 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "disposition" }, schema: schema19.required, parentSchema: schema19, data: data4 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!func3.call(schema19.properties, key1)) {
            const err36 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19, data: data4 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data4.table !== void 0) {
          let data5 = data4.table;
          if (typeof data5 !== "string") {
            const err37 = { instancePath: instancePath + "/source/table", schemaPath: "#/definitions/explained_source/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.table.type, parentSchema: schema19.properties.table, data: data5 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data4.column !== void 0) {
          let data6 = data4.column;
          if (typeof data6 !== "string") {
            const err38 = { instancePath: instancePath + "/source/column", schemaPath: "#/definitions/explained_source/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.column.type, parentSchema: schema19.properties.column, data: data6 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data4.file !== void 0) {
          let data7 = data4.file;
          if (typeof data7 !== "string") {
            const err39 = { instancePath: instancePath + "/source/file", schemaPath: "#/definitions/explained_source/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.file.type, parentSchema: schema19.properties.file, data: data7 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data4.line !== void 0) {
          let data8 = data4.line;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err40 = { instancePath: instancePath + "/source/line", schemaPath: "#/definitions/explained_source/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.line.type, parentSchema: schema19.properties.line, data: data8 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err41 = { instancePath: instancePath + "/source/line", schemaPath: "#/definitions/explained_source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.line, data: data8 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data4.type !== void 0) {
          let data9 = data4.type;
          if (typeof data9 !== "string") {
            const err42 = { instancePath: instancePath + "/source/type", schemaPath: "#/definitions/explained_source/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.type.type, parentSchema: schema19.properties.type, data: data9 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data4.nullable !== void 0) {
          let data10 = data4.nullable;
          if (typeof data10 !== "boolean") {
            const err43 = { instancePath: instancePath + "/source/nullable", schemaPath: "#/definitions/explained_source/properties/nullable/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.nullable.type, parentSchema: schema19.properties.nullable, data: data10 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data4.role !== void 0) {
          let data11 = data4.role;
          if (typeof data11 !== "string") {
            const err44 = { instancePath: instancePath + "/source/role", schemaPath: "#/definitions/explained_source/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.role.type, parentSchema: schema19.properties.role, data: data11 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data4.hints !== void 0) {
          let data12 = data4.hints;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (typeof data13 !== "string") {
                const err45 = { instancePath: instancePath + "/source/hints/" + i0, schemaPath: "#/definitions/explained_source/properties/hints/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.hints.items.type, parentSchema: schema19.properties.hints.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/source/hints", schemaPath: "#/definitions/explained_source/properties/hints/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.hints.type, parentSchema: schema19.properties.hints, data: data12 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data4.annotations !== void 0) {
          let data14 = data4.annotations;
          if (Array.isArray(data14)) {
            const len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data15 = data14[i1];
              if (typeof data15 !== "string") {
                const err47 = { instancePath: instancePath + "/source/annotations/" + i1, schemaPath: "#/definitions/explained_source/properties/annotations/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.annotations.items.type, parentSchema: schema19.properties.annotations.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/source/annotations", schemaPath: "#/definitions/explained_source/properties/annotations/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.annotations.type, parentSchema: schema19.properties.annotations, data: data14 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data4.disposition !== void 0) {
          let data16 = data4.disposition;
          if (typeof data16 !== "string") {
            const err49 = { instancePath: instancePath + "/source/disposition", schemaPath: "#/definitions/explained_source/properties/disposition/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.disposition.type, parentSchema: schema19.properties.disposition, data: data16 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/explained_source/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data: data4 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs40 = errors;
        if (data4 !== null) {
          const err51 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema18.properties.source.anyOf[1].type, parentSchema: schema18.properties.source.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        var _valid0 = _errs40 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err52 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, schema: schema18.properties.source.anyOf, parentSchema: schema18.properties.source, data: data4 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.more_sources !== void 0) {
      let data17 = data.more_sources;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.table === void 0) {
              const err53 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "table" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data18.column === void 0) {
              const err54 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "column" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data18.file === void 0) {
              const err55 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "file" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data18.line === void 0) {
              const err56 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "line" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data18.type === void 0) {
              const err57 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data18.nullable === void 0) {
              const err58 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "nullable" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data18.role === void 0) {
              const err59 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "role" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data18.hints === void 0) {
              const err60 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "hints" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data18.annotations === void 0) {
              const err61 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "annotations" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data18.disposition === void 0) {
              const err62 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/required", keyword: "required", params: { missingProperty: "disposition" }, schema: schema19.required, parentSchema: schema19, data: data18 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!func3.call(schema19.properties, key2)) {
                const err63 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema19, data: data18 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data18.table !== void 0) {
              let data19 = data18.table;
              if (typeof data19 !== "string") {
                const err64 = { instancePath: instancePath + "/more_sources/" + i2 + "/table", schemaPath: "#/definitions/explained_source/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.table.type, parentSchema: schema19.properties.table, data: data19 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data18.column !== void 0) {
              let data20 = data18.column;
              if (typeof data20 !== "string") {
                const err65 = { instancePath: instancePath + "/more_sources/" + i2 + "/column", schemaPath: "#/definitions/explained_source/properties/column/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.column.type, parentSchema: schema19.properties.column, data: data20 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data18.file !== void 0) {
              let data21 = data18.file;
              if (typeof data21 !== "string") {
                const err66 = { instancePath: instancePath + "/more_sources/" + i2 + "/file", schemaPath: "#/definitions/explained_source/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.file.type, parentSchema: schema19.properties.file, data: data21 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data18.line !== void 0) {
              let data22 = data18.line;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err67 = { instancePath: instancePath + "/more_sources/" + i2 + "/line", schemaPath: "#/definitions/explained_source/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.line.type, parentSchema: schema19.properties.line, data: data22 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  const err68 = { instancePath: instancePath + "/more_sources/" + i2 + "/line", schemaPath: "#/definitions/explained_source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.line, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
            if (data18.type !== void 0) {
              let data23 = data18.type;
              if (typeof data23 !== "string") {
                const err69 = { instancePath: instancePath + "/more_sources/" + i2 + "/type", schemaPath: "#/definitions/explained_source/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.type.type, parentSchema: schema19.properties.type, data: data23 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data18.nullable !== void 0) {
              let data24 = data18.nullable;
              if (typeof data24 !== "boolean") {
                const err70 = { instancePath: instancePath + "/more_sources/" + i2 + "/nullable", schemaPath: "#/definitions/explained_source/properties/nullable/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.nullable.type, parentSchema: schema19.properties.nullable, data: data24 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data18.role !== void 0) {
              let data25 = data18.role;
              if (typeof data25 !== "string") {
                const err71 = { instancePath: instancePath + "/more_sources/" + i2 + "/role", schemaPath: "#/definitions/explained_source/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.role.type, parentSchema: schema19.properties.role, data: data25 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data18.hints !== void 0) {
              let data26 = data18.hints;
              if (Array.isArray(data26)) {
                const len3 = data26.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data27 = data26[i3];
                  if (typeof data27 !== "string") {
                    const err72 = { instancePath: instancePath + "/more_sources/" + i2 + "/hints/" + i3, schemaPath: "#/definitions/explained_source/properties/hints/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.hints.items.type, parentSchema: schema19.properties.hints.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
              } else {
                const err73 = { instancePath: instancePath + "/more_sources/" + i2 + "/hints", schemaPath: "#/definitions/explained_source/properties/hints/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.hints.type, parentSchema: schema19.properties.hints, data: data26 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data18.annotations !== void 0) {
              let data28 = data18.annotations;
              if (Array.isArray(data28)) {
                const len4 = data28.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data29 = data28[i4];
                  if (typeof data29 !== "string") {
                    const err74 = { instancePath: instancePath + "/more_sources/" + i2 + "/annotations/" + i4, schemaPath: "#/definitions/explained_source/properties/annotations/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.annotations.items.type, parentSchema: schema19.properties.annotations.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/more_sources/" + i2 + "/annotations", schemaPath: "#/definitions/explained_source/properties/annotations/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.annotations.type, parentSchema: schema19.properties.annotations, data: data28 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data18.disposition !== void 0) {
              let data30 = data18.disposition;
              if (typeof data30 !== "string") {
                const err76 = { instancePath: instancePath + "/more_sources/" + i2 + "/disposition", schemaPath: "#/definitions/explained_source/properties/disposition/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.disposition.type, parentSchema: schema19.properties.disposition, data: data30 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/more_sources/" + i2, schemaPath: "#/definitions/explained_source/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data: data18 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/more_sources", schemaPath: "#/properties/more_sources/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.more_sources.type, parentSchema: schema18.properties.more_sources, data: data17 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.lacking !== void 0) {
      let data31 = data.lacking;
      if (Array.isArray(data31)) {
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data32 = data31[i5];
          if (typeof data32 !== "string") {
            const err79 = { instancePath: instancePath + "/lacking/" + i5, schemaPath: "#/properties/lacking/items/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.lacking.items.type, parentSchema: schema18.properties.lacking.items, data: data32 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/lacking", schemaPath: "#/properties/lacking/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.lacking.type, parentSchema: schema18.properties.lacking, data: data31 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.lineage !== void 0) {
      let data33 = data.lineage;
      if (Array.isArray(data33)) {
        const len6 = data33.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data34 = data33[i6];
          if (typeof data34 !== "string") {
            const err81 = { instancePath: instancePath + "/lineage/" + i6, schemaPath: "#/properties/lineage/items/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.lineage.items.type, parentSchema: schema18.properties.lineage.items, data: data34 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.lineage.type, parentSchema: schema18.properties.lineage, data: data33 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data35 = data.steps;
      if (Array.isArray(data35)) {
        const len7 = data35.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data36 = data35[i7];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.table === void 0) {
              const err83 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "table" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data36.rule === void 0) {
              const err84 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data36.file === void 0) {
              const err85 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "file" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data36.line === void 0) {
              const err86 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "line" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data36.action === void 0) {
              const err87 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "action" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data36.before === void 0) {
              const err88 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "before" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data36.after === void 0) {
              const err89 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "after" }, schema: schema21.required, parentSchema: schema21, data: data36 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            for (const key3 in data36) {
              if (!(key3 === "table" || key3 === "rule" || key3 === "file" || key3 === "line" || key3 === "action" || key3 === "before" || key3 === "after")) {
                const err90 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema21, data: data36 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data36.table !== void 0) {
              let data37 = data36.table;
              if (typeof data37 !== "string") {
                const err91 = { instancePath: instancePath + "/steps/" + i7 + "/table", schemaPath: "#/definitions/explained_step/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.table.type, parentSchema: schema21.properties.table, data: data37 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data36.rule !== void 0) {
              let data38 = data36.rule;
              if (typeof data38 !== "string" && data38 !== null) {
                const err92 = { instancePath: instancePath + "/steps/" + i7 + "/rule", schemaPath: "#/definitions/explained_step/properties/rule/type", keyword: "type", params: { type: schema21.properties.rule.type }, schema: schema21.properties.rule.type, parentSchema: schema21.properties.rule, data: data38 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data36.file !== void 0) {
              let data39 = data36.file;
              if (typeof data39 !== "string") {
                const err93 = { instancePath: instancePath + "/steps/" + i7 + "/file", schemaPath: "#/definitions/explained_step/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.file.type, parentSchema: schema21.properties.file, data: data39 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data36.line !== void 0) {
              let data40 = data36.line;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err94 = { instancePath: instancePath + "/steps/" + i7 + "/line", schemaPath: "#/definitions/explained_step/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.line.type, parentSchema: schema21.properties.line, data: data40 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 1 || isNaN(data40)) {
                  const err95 = { instancePath: instancePath + "/steps/" + i7 + "/line", schemaPath: "#/definitions/explained_step/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.line, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
            }
            if (data36.action !== void 0) {
              let data41 = data36.action;
              if (typeof data41 !== "string") {
                const err96 = { instancePath: instancePath + "/steps/" + i7 + "/action", schemaPath: "#/definitions/explained_step/properties/action/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.action.type, parentSchema: schema21.properties.action, data: data41 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data36.before !== void 0) {
              let data42 = data36.before;
              if (typeof data42 !== "string" && data42 !== null) {
                const err97 = { instancePath: instancePath + "/steps/" + i7 + "/before", schemaPath: "#/definitions/explained_step/properties/before/type", keyword: "type", params: { type: schema21.properties.before.type }, schema: schema21.properties.before.type, parentSchema: schema21.properties.before, data: data42 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data36.after !== void 0) {
              let data43 = data36.after;
              if (typeof data43 !== "string" && data43 !== null) {
                const err98 = { instancePath: instancePath + "/steps/" + i7 + "/after", schemaPath: "#/definitions/explained_step/properties/after/type", keyword: "type", params: { type: schema21.properties.after.type }, schema: schema21.properties.after.type, parentSchema: schema21.properties.after, data: data43 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/steps/" + i7, schemaPath: "#/definitions/explained_step/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data: data36 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.steps.type, parentSchema: schema18.properties.steps, data: data35 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.expression !== void 0) {
      let data44 = data.expression;
      if (typeof data44 !== "string" && data44 !== null) {
        const err101 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: schema18.properties.expression.type }, schema: schema18.properties.expression.type, parentSchema: schema18.properties.expression, data: data44 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.alias !== void 0) {
      let data45 = data.alias;
      if (typeof data45 !== "string" && data45 !== null) {
        const err102 = { instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: schema18.properties.alias.type }, schema: schema18.properties.alias.type, parentSchema: schema18.properties.alias, data: data45 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.below !== void 0) {
      let data46 = data.below;
      if (Array.isArray(data46)) {
        const len8 = data46.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data47 = data46[i8];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.select === void 0) {
              const err103 = { instancePath: instancePath + "/below/" + i8, schemaPath: "#/properties/below/items/required", keyword: "required", params: { missingProperty: "select" }, schema: schema18.properties.below.items.required, parentSchema: schema18.properties.below.items, data: data47 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data47.expression === void 0) {
              const err104 = { instancePath: instancePath + "/below/" + i8, schemaPath: "#/properties/below/items/required", keyword: "required", params: { missingProperty: "expression" }, schema: schema18.properties.below.items.required, parentSchema: schema18.properties.below.items, data: data47 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data47.alias === void 0) {
              const err105 = { instancePath: instancePath + "/below/" + i8, schemaPath: "#/properties/below/items/required", keyword: "required", params: { missingProperty: "alias" }, schema: schema18.properties.below.items.required, parentSchema: schema18.properties.below.items, data: data47 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            for (const key4 in data47) {
              if (!(key4 === "select" || key4 === "expression" || key4 === "alias")) {
                const err106 = { instancePath: instancePath + "/below/" + i8, schemaPath: "#/properties/below/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema18.properties.below.items, data: data47 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data47.select !== void 0) {
              let data48 = data47.select;
              if (typeof data48 !== "string") {
                const err107 = { instancePath: instancePath + "/below/" + i8 + "/select", schemaPath: "#/properties/below/items/properties/select/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.below.items.properties.select.type, parentSchema: schema18.properties.below.items.properties.select, data: data48 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data47.expression !== void 0) {
              let data49 = data47.expression;
              if (typeof data49 !== "string") {
                const err108 = { instancePath: instancePath + "/below/" + i8 + "/expression", schemaPath: "#/properties/below/items/properties/expression/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.below.items.properties.expression.type, parentSchema: schema18.properties.below.items.properties.expression, data: data49 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data47.alias !== void 0) {
              let data50 = data47.alias;
              if (typeof data50 !== "string" && data50 !== null) {
                const err109 = { instancePath: instancePath + "/below/" + i8 + "/alias", schemaPath: "#/properties/below/items/properties/alias/type", keyword: "type", params: { type: schema18.properties.below.items.properties.alias.type }, schema: schema18.properties.below.items.properties.alias.type, parentSchema: schema18.properties.below.items.properties.alias, data: data50 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/below/" + i8, schemaPath: "#/properties/below/items/type", keyword: "type", params: { type: "object" }, schema: schema18.properties.below.items.type, parentSchema: schema18.properties.below.items, data: data47 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/below", schemaPath: "#/properties/below/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.below.type, parentSchema: schema18.properties.below, data: data46 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data51 = data.type;
      if (typeof data51 !== "string" && data51 !== null) {
        const err112 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema18.properties.type.type }, schema: schema18.properties.type.type, parentSchema: schema18.properties.type, data: data51 };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.sql_type !== void 0) {
      let data52 = data.sql_type;
      if (typeof data52 !== "string" && data52 !== null) {
        const err113 = { instancePath: instancePath + "/sql_type", schemaPath: "#/properties/sql_type/type", keyword: "type", params: { type: schema18.properties.sql_type.type }, schema: schema18.properties.sql_type.type, parentSchema: schema18.properties.sql_type, data: data52 };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.nullable !== void 0) {
      let data53 = data.nullable;
      if (typeof data53 !== "boolean" && data53 !== null) {
        const err114 = { instancePath: instancePath + "/nullable", schemaPath: "#/properties/nullable/type", keyword: "type", params: { type: schema18.properties.nullable.type }, schema: schema18.properties.nullable.type, parentSchema: schema18.properties.nullable, data: data53 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data54 = data.description;
      if (typeof data54 !== "string" && data54 !== null) {
        const err115 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema18.properties.description.type }, schema: schema18.properties.description.type, parentSchema: schema18.properties.description, data: data54 };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.audits !== void 0) {
      let data55 = data.audits;
      if (Array.isArray(data55)) {
        const len9 = data55.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data56 = data55[i9];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.name === void 0) {
              const err116 = { instancePath: instancePath + "/audits/" + i9, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "name" }, schema: schema22.required, parentSchema: schema22, data: data56 };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data56.columns === void 0) {
              const err117 = { instancePath: instancePath + "/audits/" + i9, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema22.required, parentSchema: schema22, data: data56 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data56.blocking === void 0) {
              const err118 = { instancePath: instancePath + "/audits/" + i9, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "blocking" }, schema: schema22.required, parentSchema: schema22, data: data56 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            for (const key5 in data56) {
              if (!(key5 === "name" || key5 === "columns" || key5 === "blocking")) {
                const err119 = { instancePath: instancePath + "/audits/" + i9, schemaPath: "#/definitions/explained_audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema22, data: data56 };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data56.name !== void 0) {
              let data57 = data56.name;
              if (typeof data57 !== "string") {
                const err120 = { instancePath: instancePath + "/audits/" + i9 + "/name", schemaPath: "#/definitions/explained_audit/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.name.type, parentSchema: schema22.properties.name, data: data57 };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data56.columns !== void 0) {
              let data58 = data56.columns;
              if (Array.isArray(data58)) {
                const len10 = data58.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data59 = data58[i10];
                  if (typeof data59 !== "string") {
                    const err121 = { instancePath: instancePath + "/audits/" + i9 + "/columns/" + i10, schemaPath: "#/definitions/explained_audit/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.columns.items.type, parentSchema: schema22.properties.columns.items, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
              } else {
                const err122 = { instancePath: instancePath + "/audits/" + i9 + "/columns", schemaPath: "#/definitions/explained_audit/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.columns.type, parentSchema: schema22.properties.columns, data: data58 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data56.blocking !== void 0) {
              let data60 = data56.blocking;
              if (typeof data60 !== "boolean") {
                const err123 = { instancePath: instancePath + "/audits/" + i9 + "/blocking", schemaPath: "#/definitions/explained_audit/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema22.properties.blocking.type, parentSchema: schema22.properties.blocking, data: data60 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/audits/" + i9, schemaPath: "#/definitions/explained_audit/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data: data56 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/audits", schemaPath: "#/properties/audits/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.audits.type, parentSchema: schema18.properties.audits, data: data55 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.grain !== void 0) {
      let data61 = data.grain;
      if (Array.isArray(data61)) {
        const len11 = data61.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data62 = data61[i11];
          if (typeof data62 !== "string") {
            const err126 = { instancePath: instancePath + "/grain/" + i11, schemaPath: "#/properties/grain/items/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.grain.items.type, parentSchema: schema18.properties.grain.items, data: data62 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/grain", schemaPath: "#/properties/grain/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.grain.type, parentSchema: schema18.properties.grain, data: data61 };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data63 = data.flags;
      if (Array.isArray(data63)) {
        const len12 = data63.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data64 = data63[i12];
          if (typeof data64 !== "string") {
            const err128 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.flags.items.type, parentSchema: schema18.properties.flags.items, data: data64 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.flags.type, parentSchema: schema18.properties.flags, data: data63 };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.skipped !== void 0) {
      let data65 = data.skipped;
      if (Array.isArray(data65)) {
        const len13 = data65.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data66 = data65[i13];
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            if (data66.rule === void 0) {
              const err130 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema23.required, parentSchema: schema23, data: data66 };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data66.file === void 0) {
              const err131 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "file" }, schema: schema23.required, parentSchema: schema23, data: data66 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data66.line === void 0) {
              const err132 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "line" }, schema: schema23.required, parentSchema: schema23, data: data66 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (data66.why === void 0) {
              const err133 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "why" }, schema: schema23.required, parentSchema: schema23, data: data66 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            for (const key6 in data66) {
              if (!(key6 === "rule" || key6 === "file" || key6 === "line" || key6 === "why")) {
                const err134 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema23, data: data66 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data66.rule !== void 0) {
              let data67 = data66.rule;
              if (typeof data67 !== "string" && data67 !== null) {
                const err135 = { instancePath: instancePath + "/skipped/" + i13 + "/rule", schemaPath: "#/definitions/skipped_rule/properties/rule/type", keyword: "type", params: { type: schema23.properties.rule.type }, schema: schema23.properties.rule.type, parentSchema: schema23.properties.rule, data: data67 };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data66.file !== void 0) {
              let data68 = data66.file;
              if (typeof data68 !== "string") {
                const err136 = { instancePath: instancePath + "/skipped/" + i13 + "/file", schemaPath: "#/definitions/skipped_rule/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.file.type, parentSchema: schema23.properties.file, data: data68 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data66.line !== void 0) {
              let data69 = data66.line;
              if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                const err137 = { instancePath: instancePath + "/skipped/" + i13 + "/line", schemaPath: "#/definitions/skipped_rule/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema23.properties.line.type, parentSchema: schema23.properties.line, data: data69 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              if (typeof data69 == "number" && isFinite(data69)) {
                if (data69 < 1 || isNaN(data69)) {
                  const err138 = { instancePath: instancePath + "/skipped/" + i13 + "/line", schemaPath: "#/definitions/skipped_rule/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.properties.line, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
            }
            if (data66.why !== void 0) {
              let data70 = data66.why;
              if (typeof data70 !== "string") {
                const err139 = { instancePath: instancePath + "/skipped/" + i13 + "/why", schemaPath: "#/definitions/skipped_rule/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.why.type, parentSchema: schema23.properties.why, data: data70 };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/skipped/" + i13, schemaPath: "#/definitions/skipped_rule/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data: data66 };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
      } else {
        const err141 = { instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.skipped.type, parentSchema: schema18.properties.skipped, data: data65 };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
  } else {
    const err142 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err142];
    } else {
      vErrors.push(err142);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema24 = { "title": "ReportedTable", "description": "A table's staging model.", "type": "object", "required": ["path", "status", "model", "file", "line", "disposition", "strategy", "parent", "description", "rows", "grain", "references", "audits", "relations", "selects", "columns", "dropped", "steps", "skipped"], "properties": { "path": { "description": "schema.table.", "type": "string" }, "status": { "description": "staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.", "type": "string", "enum": ["staged", "dropped", "raw"] }, "model": { "description": "The staging model, as SQL names it.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "disposition": { "description": "dlt's write disposition.", "type": "string" }, "strategy": { "description": "dlt's merge strategy.", "type": ["string", "null"] }, "parent": { "description": "The table it is nested in.", "type": ["string", "null"] }, "description": { "description": "What a person reads of it.", "type": ["string", "null"] }, "rows": { "title": "ReportedRows", "description": "Which rows stay.", "type": "object", "required": ["dedupe", "where", "joins"], "properties": { "dedupe": { "description": "One row of each key; null where nothing deduplicates.", "anyOf": [{ "title": "ReportedDedupe", "description": "The first row of each key.", "type": "object", "required": ["by", "order"], "properties": { "by": { "description": "The key.", "type": "array", "items": { "type": "string" } }, "order": { "description": "Columns with asc or desc.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, { "type": "null" }] }, "where": { "description": "Predicates, the innermost SELECT first.", "type": "array", "items": { "type": "string" } }, "joins": { "description": "Joins that leave rows out.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "grain": { "description": "Columns that tell rows apart, always.", "type": "array", "items": { "type": "string" } }, "references": { "description": "Column sets that are the grain of another model.", "type": "array", "items": { "description": "Columns.", "type": "array", "items": { "type": "string" } } }, "audits": { "description": "Audits of the model.", "type": "array", "items": { "$ref": "#/definitions/explained_audit" } }, "relations": { "description": "What the standalone audits of its relations say.", "type": "array", "items": { "type": "string" } }, "selects": { "description": "The model's query: its common table expressions as they follow each other, then the SELECT over them. Those of one name follow each other in a UNION ALL. Nothing where a person writes the model.", "type": "array", "items": { "title": "ReportedSelect", "description": "One SELECT, clause by clause.", "type": "object", "required": ["name", "projections", "from", "joins", "where"], "properties": { "name": { "description": "Name of the common table expression; null for the SELECT over all of them.", "type": ["string", "null"] }, "projections": { "description": "In order.", "type": "array", "items": { "title": "ReportedSelected", "description": "One projection.", "type": "object", "required": ["expression", "alias"], "properties": { "expression": { "description": "What is selected, as SQL.", "type": "string" }, "alias": { "description": "What follows after AS; null where it needs none.", "type": ["string", "null"] } }, "additionalProperties": false } }, "from": { "description": "What follows after FROM.", "type": "string", "examples": ["raw_shop.orders AS src"] }, "joins": { "description": "Each join with its kind and condition.", "type": "array", "items": { "type": "string" } }, "where": { "description": "What follows after WHERE; null where every row stays.", "type": ["string", "null"] } }, "additionalProperties": false } }, "columns": { "description": "In output order.", "type": "array", "items": { "title": "ReportedColumnLine", "description": "One column in short.", "type": "object", "required": ["name", "sql_type", "nullable", "from", "actions"], "properties": { "name": { "description": "Its name.", "type": "string" }, "sql_type": { "description": "The destination's type.", "type": "string" }, "nullable": { "description": "Whether it may be NULL.", "type": "boolean" }, "from": { "description": "Raw columns it depends on.", "type": "array", "items": { "type": "string" } }, "actions": { "description": "Actions that changed it, in order.", "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "dropped": { "description": "Columns that rules took out.", "type": "array", "items": { "title": "ReportedDropped", "description": "A column that a rule took out.", "type": "object", "required": ["name", "rule", "file", "line"], "properties": { "name": { "description": "Its last name.", "type": "string" }, "rule": { "description": "Name of the rule.", "type": ["string", "null"] }, "file": { "description": "POSIX path relative to the project's folder.", "type": "string" }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 } }, "additionalProperties": false } }, "steps": { "description": "What rules did to rows, keys and audits.", "type": "array", "items": { "$ref": "#/definitions/explained_step" } }, "skipped": { "description": "Rules that name the table and do not reach it.", "type": "array", "items": { "$ref": "#/definitions/skipped_rule" } } }, "additionalProperties": false };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.model === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.file === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.line === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.disposition === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disposition" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.strategy === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.parent === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.rows === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.grain === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grain" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.references === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.audits === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audits" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.relations === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.selects === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selects" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.columns === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.dropped === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dropped" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.skipped === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema24.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err20 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.path.type, parentSchema: schema24.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.status.type, parentSchema: schema24.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data1 === "staged" || data1 === "dropped" || data1 === "raw")) {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.status.enum }, schema: schema24.properties.status.enum, parentSchema: schema24.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data2 = data.model;
      if (typeof data2 !== "string" && data2 !== null) {
        const err23 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: schema24.properties.model.type }, schema: schema24.properties.model.type, parentSchema: schema24.properties.model, data: data2 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data3 = data.file;
      if (typeof data3 !== "string") {
        const err24 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.file.type, parentSchema: schema24.properties.file, data: data3 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data4 = data.line;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err25 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.line.type, parentSchema: schema24.properties.line, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err26 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema24.properties.line, data: data4 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.disposition !== void 0) {
      let data5 = data.disposition;
      if (typeof data5 !== "string") {
        const err27 = { instancePath: instancePath + "/disposition", schemaPath: "#/properties/disposition/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.disposition.type, parentSchema: schema24.properties.disposition, data: data5 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data6 = data.strategy;
      if (typeof data6 !== "string" && data6 !== null) {
        const err28 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: schema24.properties.strategy.type }, schema: schema24.properties.strategy.type, parentSchema: schema24.properties.strategy, data: data6 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.parent !== void 0) {
      let data7 = data.parent;
      if (typeof data7 !== "string" && data7 !== null) {
        const err29 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: schema24.properties.parent.type }, schema: schema24.properties.parent.type, parentSchema: schema24.properties.parent, data: data7 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 !== "string" && data8 !== null) {
        const err30 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema24.properties.description.type }, schema: schema24.properties.description.type, parentSchema: schema24.properties.description, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data9 = data.rows;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.dedupe === void 0) {
          const err31 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/required", keyword: "required", params: { missingProperty: "dedupe" }, schema: schema24.properties.rows.required, parentSchema: schema24.properties.rows, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.where === void 0) {
          const err32 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/required", keyword: "required", params: { missingProperty: "where" }, schema: schema24.properties.rows.required, parentSchema: schema24.properties.rows, data: data9 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data9.joins === void 0) {
          const err33 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/required", keyword: "required", params: { missingProperty: "joins" }, schema: schema24.properties.rows.required, parentSchema: schema24.properties.rows, data: data9 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "dedupe" || key1 === "where" || key1 === "joins")) {
            const err34 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24.properties.rows, data: data9 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.dedupe !== void 0) {
          let data10 = data9.dedupe;
          const _errs24 = errors;
          let valid2 = false;
          const _errs25 = errors;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.by === void 0) {
              const err35 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].required, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0], data: data10 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data10.order === void 0) {
              const err36 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/required", keyword: "required", params: { missingProperty: "order" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].required, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0], data: data10 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "by" || key2 === "order")) {
                const err37 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0], data: data10 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data10.by !== void 0) {
              let data11 = data10.by;
              if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data12 = data11[i0];
                  if (typeof data12 !== "string") {
                    const err38 = { instancePath: instancePath + "/rows/dedupe/by/" + i0, schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/properties/by/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.by.items.type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.by.items, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/rows/dedupe/by", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/properties/by/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.by.type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.by, data: data11 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data10.order !== void 0) {
              let data13 = data10.order;
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (typeof data14 !== "string") {
                    const err40 = { instancePath: instancePath + "/rows/dedupe/order/" + i1, schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/properties/order/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.order.items.type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.order.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/rows/dedupe/order", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/properties/order/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.order.type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0].properties.order, data: data13 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf/0/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.rows.properties.dedupe.anyOf[0].type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[0], data: data10 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          var _valid0 = _errs25 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs36 = errors;
            if (data10 !== null) {
              const err43 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema24.properties.rows.properties.dedupe.anyOf[1].type, parentSchema: schema24.properties.rows.properties.dedupe.anyOf[1], data: data10 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            var _valid0 = _errs36 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err44 = { instancePath: instancePath + "/rows/dedupe", schemaPath: "#/properties/rows/properties/dedupe/anyOf", keyword: "anyOf", params: {}, schema: schema24.properties.rows.properties.dedupe.anyOf, parentSchema: schema24.properties.rows.properties.dedupe, data: data10 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          } else {
            errors = _errs24;
            if (vErrors !== null) {
              if (_errs24) {
                vErrors.length = _errs24;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data9.where !== void 0) {
          let data15 = data9.where;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 !== "string") {
                const err45 = { instancePath: instancePath + "/rows/where/" + i2, schemaPath: "#/properties/rows/properties/where/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.rows.properties.where.items.type, parentSchema: schema24.properties.rows.properties.where.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/rows/where", schemaPath: "#/properties/rows/properties/where/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.rows.properties.where.type, parentSchema: schema24.properties.rows.properties.where, data: data15 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data9.joins !== void 0) {
          let data17 = data9.joins;
          if (Array.isArray(data17)) {
            const len3 = data17.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data18 = data17[i3];
              if (typeof data18 !== "string") {
                const err47 = { instancePath: instancePath + "/rows/joins/" + i3, schemaPath: "#/properties/rows/properties/joins/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.rows.properties.joins.items.type, parentSchema: schema24.properties.rows.properties.joins.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/rows/joins", schemaPath: "#/properties/rows/properties/joins/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.rows.properties.joins.type, parentSchema: schema24.properties.rows.properties.joins, data: data17 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.rows.type, parentSchema: schema24.properties.rows, data: data9 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.grain !== void 0) {
      let data19 = data.grain;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (typeof data20 !== "string") {
            const err50 = { instancePath: instancePath + "/grain/" + i4, schemaPath: "#/properties/grain/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.grain.items.type, parentSchema: schema24.properties.grain.items, data: data20 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/grain", schemaPath: "#/properties/grain/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.grain.type, parentSchema: schema24.properties.grain, data: data19 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data21 = data.references;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data22 = data21[i5];
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data23 = data22[i6];
              if (typeof data23 !== "string") {
                const err52 = { instancePath: instancePath + "/references/" + i5 + "/" + i6, schemaPath: "#/properties/references/items/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.references.items.items.type, parentSchema: schema24.properties.references.items.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/references/" + i5, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.references.items.type, parentSchema: schema24.properties.references.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.references.type, parentSchema: schema24.properties.references, data: data21 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.audits !== void 0) {
      let data24 = data.audits;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data25 = data24[i7];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.name === void 0) {
              const err55 = { instancePath: instancePath + "/audits/" + i7, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "name" }, schema: schema22.required, parentSchema: schema22, data: data25 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data25.columns === void 0) {
              const err56 = { instancePath: instancePath + "/audits/" + i7, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema22.required, parentSchema: schema22, data: data25 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data25.blocking === void 0) {
              const err57 = { instancePath: instancePath + "/audits/" + i7, schemaPath: "#/definitions/explained_audit/required", keyword: "required", params: { missingProperty: "blocking" }, schema: schema22.required, parentSchema: schema22, data: data25 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key3 in data25) {
              if (!(key3 === "name" || key3 === "columns" || key3 === "blocking")) {
                const err58 = { instancePath: instancePath + "/audits/" + i7, schemaPath: "#/definitions/explained_audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema22, data: data25 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data25.name !== void 0) {
              let data26 = data25.name;
              if (typeof data26 !== "string") {
                const err59 = { instancePath: instancePath + "/audits/" + i7 + "/name", schemaPath: "#/definitions/explained_audit/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.name.type, parentSchema: schema22.properties.name, data: data26 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data25.columns !== void 0) {
              let data27 = data25.columns;
              if (Array.isArray(data27)) {
                const len8 = data27.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data28 = data27[i8];
                  if (typeof data28 !== "string") {
                    const err60 = { instancePath: instancePath + "/audits/" + i7 + "/columns/" + i8, schemaPath: "#/definitions/explained_audit/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.columns.items.type, parentSchema: schema22.properties.columns.items, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/audits/" + i7 + "/columns", schemaPath: "#/definitions/explained_audit/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.columns.type, parentSchema: schema22.properties.columns, data: data27 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data25.blocking !== void 0) {
              let data29 = data25.blocking;
              if (typeof data29 !== "boolean") {
                const err62 = { instancePath: instancePath + "/audits/" + i7 + "/blocking", schemaPath: "#/definitions/explained_audit/properties/blocking/type", keyword: "type", params: { type: "boolean" }, schema: schema22.properties.blocking.type, parentSchema: schema22.properties.blocking, data: data29 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/audits/" + i7, schemaPath: "#/definitions/explained_audit/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data: data25 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/audits", schemaPath: "#/properties/audits/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.audits.type, parentSchema: schema24.properties.audits, data: data24 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.relations !== void 0) {
      let data30 = data.relations;
      if (Array.isArray(data30)) {
        const len9 = data30.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data31 = data30[i9];
          if (typeof data31 !== "string") {
            const err65 = { instancePath: instancePath + "/relations/" + i9, schemaPath: "#/properties/relations/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.relations.items.type, parentSchema: schema24.properties.relations.items, data: data31 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.relations.type, parentSchema: schema24.properties.relations, data: data30 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.selects !== void 0) {
      let data32 = data.selects;
      if (Array.isArray(data32)) {
        const len10 = data32.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data33 = data32[i10];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.name === void 0) {
              const err67 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema24.properties.selects.items.required, parentSchema: schema24.properties.selects.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data33.projections === void 0) {
              const err68 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/required", keyword: "required", params: { missingProperty: "projections" }, schema: schema24.properties.selects.items.required, parentSchema: schema24.properties.selects.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data33.from === void 0) {
              const err69 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/required", keyword: "required", params: { missingProperty: "from" }, schema: schema24.properties.selects.items.required, parentSchema: schema24.properties.selects.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data33.joins === void 0) {
              const err70 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/required", keyword: "required", params: { missingProperty: "joins" }, schema: schema24.properties.selects.items.required, parentSchema: schema24.properties.selects.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data33.where === void 0) {
              const err71 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/required", keyword: "required", params: { missingProperty: "where" }, schema: schema24.properties.selects.items.required, parentSchema: schema24.properties.selects.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key4 in data33) {
              if (!(key4 === "name" || key4 === "projections" || key4 === "from" || key4 === "joins" || key4 === "where")) {
                const err72 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema24.properties.selects.items, data: data33 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data33.name !== void 0) {
              let data34 = data33.name;
              if (typeof data34 !== "string" && data34 !== null) {
                const err73 = { instancePath: instancePath + "/selects/" + i10 + "/name", schemaPath: "#/properties/selects/items/properties/name/type", keyword: "type", params: { type: schema24.properties.selects.items.properties.name.type }, schema: schema24.properties.selects.items.properties.name.type, parentSchema: schema24.properties.selects.items.properties.name, data: data34 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data33.projections !== void 0) {
              let data35 = data33.projections;
              if (Array.isArray(data35)) {
                const len11 = data35.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data36 = data35[i11];
                  if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                    if (data36.expression === void 0) {
                      const err74 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11, schemaPath: "#/properties/selects/items/properties/projections/items/required", keyword: "required", params: { missingProperty: "expression" }, schema: schema24.properties.selects.items.properties.projections.items.required, parentSchema: schema24.properties.selects.items.properties.projections.items, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    if (data36.alias === void 0) {
                      const err75 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11, schemaPath: "#/properties/selects/items/properties/projections/items/required", keyword: "required", params: { missingProperty: "alias" }, schema: schema24.properties.selects.items.properties.projections.items.required, parentSchema: schema24.properties.selects.items.properties.projections.items, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                    for (const key5 in data36) {
                      if (!(key5 === "expression" || key5 === "alias")) {
                        const err76 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11, schemaPath: "#/properties/selects/items/properties/projections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema24.properties.selects.items.properties.projections.items, data: data36 };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    }
                    if (data36.expression !== void 0) {
                      let data37 = data36.expression;
                      if (typeof data37 !== "string") {
                        const err77 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11 + "/expression", schemaPath: "#/properties/selects/items/properties/projections/items/properties/expression/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.selects.items.properties.projections.items.properties.expression.type, parentSchema: schema24.properties.selects.items.properties.projections.items.properties.expression, data: data37 };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                    if (data36.alias !== void 0) {
                      let data38 = data36.alias;
                      if (typeof data38 !== "string" && data38 !== null) {
                        const err78 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11 + "/alias", schemaPath: "#/properties/selects/items/properties/projections/items/properties/alias/type", keyword: "type", params: { type: schema24.properties.selects.items.properties.projections.items.properties.alias.type }, schema: schema24.properties.selects.items.properties.projections.items.properties.alias.type, parentSchema: schema24.properties.selects.items.properties.projections.items.properties.alias, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err79 = { instancePath: instancePath + "/selects/" + i10 + "/projections/" + i11, schemaPath: "#/properties/selects/items/properties/projections/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.selects.items.properties.projections.items.type, parentSchema: schema24.properties.selects.items.properties.projections.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
              } else {
                const err80 = { instancePath: instancePath + "/selects/" + i10 + "/projections", schemaPath: "#/properties/selects/items/properties/projections/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.selects.items.properties.projections.type, parentSchema: schema24.properties.selects.items.properties.projections, data: data35 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data33.from !== void 0) {
              let data39 = data33.from;
              if (typeof data39 !== "string") {
                const err81 = { instancePath: instancePath + "/selects/" + i10 + "/from", schemaPath: "#/properties/selects/items/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.selects.items.properties.from.type, parentSchema: schema24.properties.selects.items.properties.from, data: data39 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data33.joins !== void 0) {
              let data40 = data33.joins;
              if (Array.isArray(data40)) {
                const len12 = data40.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data41 = data40[i12];
                  if (typeof data41 !== "string") {
                    const err82 = { instancePath: instancePath + "/selects/" + i10 + "/joins/" + i12, schemaPath: "#/properties/selects/items/properties/joins/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.selects.items.properties.joins.items.type, parentSchema: schema24.properties.selects.items.properties.joins.items, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              } else {
                const err83 = { instancePath: instancePath + "/selects/" + i10 + "/joins", schemaPath: "#/properties/selects/items/properties/joins/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.selects.items.properties.joins.type, parentSchema: schema24.properties.selects.items.properties.joins, data: data40 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data33.where !== void 0) {
              let data42 = data33.where;
              if (typeof data42 !== "string" && data42 !== null) {
                const err84 = { instancePath: instancePath + "/selects/" + i10 + "/where", schemaPath: "#/properties/selects/items/properties/where/type", keyword: "type", params: { type: schema24.properties.selects.items.properties.where.type }, schema: schema24.properties.selects.items.properties.where.type, parentSchema: schema24.properties.selects.items.properties.where, data: data42 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/selects/" + i10, schemaPath: "#/properties/selects/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.selects.items.type, parentSchema: schema24.properties.selects.items, data: data33 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/selects", schemaPath: "#/properties/selects/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.selects.type, parentSchema: schema24.properties.selects, data: data32 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data43 = data.columns;
      if (Array.isArray(data43)) {
        const len13 = data43.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data44 = data43[i13];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.name === void 0) {
              const err87 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema24.properties.columns.items.required, parentSchema: schema24.properties.columns.items, data: data44 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data44.sql_type === void 0) {
              const err88 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: "sql_type" }, schema: schema24.properties.columns.items.required, parentSchema: schema24.properties.columns.items, data: data44 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data44.nullable === void 0) {
              const err89 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: "nullable" }, schema: schema24.properties.columns.items.required, parentSchema: schema24.properties.columns.items, data: data44 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data44.from === void 0) {
              const err90 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: "from" }, schema: schema24.properties.columns.items.required, parentSchema: schema24.properties.columns.items, data: data44 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data44.actions === void 0) {
              const err91 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: "actions" }, schema: schema24.properties.columns.items.required, parentSchema: schema24.properties.columns.items, data: data44 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            for (const key6 in data44) {
              if (!(key6 === "name" || key6 === "sql_type" || key6 === "nullable" || key6 === "from" || key6 === "actions")) {
                const err92 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema24.properties.columns.items, data: data44 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data44.name !== void 0) {
              let data45 = data44.name;
              if (typeof data45 !== "string") {
                const err93 = { instancePath: instancePath + "/columns/" + i13 + "/name", schemaPath: "#/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.columns.items.properties.name.type, parentSchema: schema24.properties.columns.items.properties.name, data: data45 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data44.sql_type !== void 0) {
              let data46 = data44.sql_type;
              if (typeof data46 !== "string") {
                const err94 = { instancePath: instancePath + "/columns/" + i13 + "/sql_type", schemaPath: "#/properties/columns/items/properties/sql_type/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.columns.items.properties.sql_type.type, parentSchema: schema24.properties.columns.items.properties.sql_type, data: data46 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data44.nullable !== void 0) {
              let data47 = data44.nullable;
              if (typeof data47 !== "boolean") {
                const err95 = { instancePath: instancePath + "/columns/" + i13 + "/nullable", schemaPath: "#/properties/columns/items/properties/nullable/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.columns.items.properties.nullable.type, parentSchema: schema24.properties.columns.items.properties.nullable, data: data47 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data44.from !== void 0) {
              let data48 = data44.from;
              if (Array.isArray(data48)) {
                const len14 = data48.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data49 = data48[i14];
                  if (typeof data49 !== "string") {
                    const err96 = { instancePath: instancePath + "/columns/" + i13 + "/from/" + i14, schemaPath: "#/properties/columns/items/properties/from/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.columns.items.properties.from.items.type, parentSchema: schema24.properties.columns.items.properties.from.items, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
              } else {
                const err97 = { instancePath: instancePath + "/columns/" + i13 + "/from", schemaPath: "#/properties/columns/items/properties/from/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.columns.items.properties.from.type, parentSchema: schema24.properties.columns.items.properties.from, data: data48 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data44.actions !== void 0) {
              let data50 = data44.actions;
              if (Array.isArray(data50)) {
                const len15 = data50.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data51 = data50[i15];
                  if (typeof data51 !== "string") {
                    const err98 = { instancePath: instancePath + "/columns/" + i13 + "/actions/" + i15, schemaPath: "#/properties/columns/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.columns.items.properties.actions.items.type, parentSchema: schema24.properties.columns.items.properties.actions.items, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/columns/" + i13 + "/actions", schemaPath: "#/properties/columns/items/properties/actions/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.columns.items.properties.actions.type, parentSchema: schema24.properties.columns.items.properties.actions, data: data50 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/columns/" + i13, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.columns.items.type, parentSchema: schema24.properties.columns.items, data: data44 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.columns.type, parentSchema: schema24.properties.columns, data: data43 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.dropped !== void 0) {
      let data52 = data.dropped;
      if (Array.isArray(data52)) {
        const len16 = data52.length;
        for (let i16 = 0; i16 < len16; i16++) {
          let data53 = data52[i16];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.name === void 0) {
              const err102 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema24.properties.dropped.items.required, parentSchema: schema24.properties.dropped.items, data: data53 };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (data53.rule === void 0) {
              const err103 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema24.properties.dropped.items.required, parentSchema: schema24.properties.dropped.items, data: data53 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data53.file === void 0) {
              const err104 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/required", keyword: "required", params: { missingProperty: "file" }, schema: schema24.properties.dropped.items.required, parentSchema: schema24.properties.dropped.items, data: data53 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data53.line === void 0) {
              const err105 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/required", keyword: "required", params: { missingProperty: "line" }, schema: schema24.properties.dropped.items.required, parentSchema: schema24.properties.dropped.items, data: data53 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            for (const key7 in data53) {
              if (!(key7 === "name" || key7 === "rule" || key7 === "file" || key7 === "line")) {
                const err106 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema24.properties.dropped.items, data: data53 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data53.name !== void 0) {
              let data54 = data53.name;
              if (typeof data54 !== "string") {
                const err107 = { instancePath: instancePath + "/dropped/" + i16 + "/name", schemaPath: "#/properties/dropped/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.dropped.items.properties.name.type, parentSchema: schema24.properties.dropped.items.properties.name, data: data54 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data53.rule !== void 0) {
              let data55 = data53.rule;
              if (typeof data55 !== "string" && data55 !== null) {
                const err108 = { instancePath: instancePath + "/dropped/" + i16 + "/rule", schemaPath: "#/properties/dropped/items/properties/rule/type", keyword: "type", params: { type: schema24.properties.dropped.items.properties.rule.type }, schema: schema24.properties.dropped.items.properties.rule.type, parentSchema: schema24.properties.dropped.items.properties.rule, data: data55 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data53.file !== void 0) {
              let data56 = data53.file;
              if (typeof data56 !== "string") {
                const err109 = { instancePath: instancePath + "/dropped/" + i16 + "/file", schemaPath: "#/properties/dropped/items/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.dropped.items.properties.file.type, parentSchema: schema24.properties.dropped.items.properties.file, data: data56 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data53.line !== void 0) {
              let data57 = data53.line;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err110 = { instancePath: instancePath + "/dropped/" + i16 + "/line", schemaPath: "#/properties/dropped/items/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.dropped.items.properties.line.type, parentSchema: schema24.properties.dropped.items.properties.line, data: data57 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 < 1 || isNaN(data57)) {
                  const err111 = { instancePath: instancePath + "/dropped/" + i16 + "/line", schemaPath: "#/properties/dropped/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema24.properties.dropped.items.properties.line, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/dropped/" + i16, schemaPath: "#/properties/dropped/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.dropped.items.type, parentSchema: schema24.properties.dropped.items, data: data53 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.dropped.type, parentSchema: schema24.properties.dropped, data: data52 };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data58 = data.steps;
      if (Array.isArray(data58)) {
        const len17 = data58.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data59 = data58[i17];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            if (data59.table === void 0) {
              const err114 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "table" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data59.rule === void 0) {
              const err115 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data59.file === void 0) {
              const err116 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "file" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data59.line === void 0) {
              const err117 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "line" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data59.action === void 0) {
              const err118 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "action" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (data59.before === void 0) {
              const err119 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "before" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data59.after === void 0) {
              const err120 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/required", keyword: "required", params: { missingProperty: "after" }, schema: schema21.required, parentSchema: schema21, data: data59 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            for (const key8 in data59) {
              if (!(key8 === "table" || key8 === "rule" || key8 === "file" || key8 === "line" || key8 === "action" || key8 === "before" || key8 === "after")) {
                const err121 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema21, data: data59 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data59.table !== void 0) {
              let data60 = data59.table;
              if (typeof data60 !== "string") {
                const err122 = { instancePath: instancePath + "/steps/" + i17 + "/table", schemaPath: "#/definitions/explained_step/properties/table/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.table.type, parentSchema: schema21.properties.table, data: data60 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data59.rule !== void 0) {
              let data61 = data59.rule;
              if (typeof data61 !== "string" && data61 !== null) {
                const err123 = { instancePath: instancePath + "/steps/" + i17 + "/rule", schemaPath: "#/definitions/explained_step/properties/rule/type", keyword: "type", params: { type: schema21.properties.rule.type }, schema: schema21.properties.rule.type, parentSchema: schema21.properties.rule, data: data61 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data59.file !== void 0) {
              let data62 = data59.file;
              if (typeof data62 !== "string") {
                const err124 = { instancePath: instancePath + "/steps/" + i17 + "/file", schemaPath: "#/definitions/explained_step/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.file.type, parentSchema: schema21.properties.file, data: data62 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data59.line !== void 0) {
              let data63 = data59.line;
              if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                const err125 = { instancePath: instancePath + "/steps/" + i17 + "/line", schemaPath: "#/definitions/explained_step/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.line.type, parentSchema: schema21.properties.line, data: data63 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (typeof data63 == "number" && isFinite(data63)) {
                if (data63 < 1 || isNaN(data63)) {
                  const err126 = { instancePath: instancePath + "/steps/" + i17 + "/line", schemaPath: "#/definitions/explained_step/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.line, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            }
            if (data59.action !== void 0) {
              let data64 = data59.action;
              if (typeof data64 !== "string") {
                const err127 = { instancePath: instancePath + "/steps/" + i17 + "/action", schemaPath: "#/definitions/explained_step/properties/action/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.action.type, parentSchema: schema21.properties.action, data: data64 };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data59.before !== void 0) {
              let data65 = data59.before;
              if (typeof data65 !== "string" && data65 !== null) {
                const err128 = { instancePath: instancePath + "/steps/" + i17 + "/before", schemaPath: "#/definitions/explained_step/properties/before/type", keyword: "type", params: { type: schema21.properties.before.type }, schema: schema21.properties.before.type, parentSchema: schema21.properties.before, data: data65 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data59.after !== void 0) {
              let data66 = data59.after;
              if (typeof data66 !== "string" && data66 !== null) {
                const err129 = { instancePath: instancePath + "/steps/" + i17 + "/after", schemaPath: "#/definitions/explained_step/properties/after/type", keyword: "type", params: { type: schema21.properties.after.type }, schema: schema21.properties.after.type, parentSchema: schema21.properties.after, data: data66 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/steps/" + i17, schemaPath: "#/definitions/explained_step/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data: data59 };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.steps.type, parentSchema: schema24.properties.steps, data: data58 };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.skipped !== void 0) {
      let data67 = data.skipped;
      if (Array.isArray(data67)) {
        const len18 = data67.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data68 = data67[i18];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            if (data68.rule === void 0) {
              const err132 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema23.required, parentSchema: schema23, data: data68 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (data68.file === void 0) {
              const err133 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "file" }, schema: schema23.required, parentSchema: schema23, data: data68 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data68.line === void 0) {
              const err134 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "line" }, schema: schema23.required, parentSchema: schema23, data: data68 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data68.why === void 0) {
              const err135 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/required", keyword: "required", params: { missingProperty: "why" }, schema: schema23.required, parentSchema: schema23, data: data68 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            for (const key9 in data68) {
              if (!(key9 === "rule" || key9 === "file" || key9 === "line" || key9 === "why")) {
                const err136 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema23, data: data68 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data68.rule !== void 0) {
              let data69 = data68.rule;
              if (typeof data69 !== "string" && data69 !== null) {
                const err137 = { instancePath: instancePath + "/skipped/" + i18 + "/rule", schemaPath: "#/definitions/skipped_rule/properties/rule/type", keyword: "type", params: { type: schema23.properties.rule.type }, schema: schema23.properties.rule.type, parentSchema: schema23.properties.rule, data: data69 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data68.file !== void 0) {
              let data70 = data68.file;
              if (typeof data70 !== "string") {
                const err138 = { instancePath: instancePath + "/skipped/" + i18 + "/file", schemaPath: "#/definitions/skipped_rule/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.file.type, parentSchema: schema23.properties.file, data: data70 };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data68.line !== void 0) {
              let data71 = data68.line;
              if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                const err139 = { instancePath: instancePath + "/skipped/" + i18 + "/line", schemaPath: "#/definitions/skipped_rule/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema23.properties.line.type, parentSchema: schema23.properties.line, data: data71 };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
              if (typeof data71 == "number" && isFinite(data71)) {
                if (data71 < 1 || isNaN(data71)) {
                  const err140 = { instancePath: instancePath + "/skipped/" + i18 + "/line", schemaPath: "#/definitions/skipped_rule/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema23.properties.line, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
            }
            if (data68.why !== void 0) {
              let data72 = data68.why;
              if (typeof data72 !== "string") {
                const err141 = { instancePath: instancePath + "/skipped/" + i18 + "/why", schemaPath: "#/definitions/skipped_rule/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.why.type, parentSchema: schema23.properties.why, data: data72 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          } else {
            const err142 = { instancePath: instancePath + "/skipped/" + i18, schemaPath: "#/definitions/skipped_rule/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data: data68 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.skipped.type, parentSchema: schema24.properties.skipped, data: data67 };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
  } else {
    const err144 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err144];
    } else {
      vErrors.push(err144);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema28 = { "title": "ReportedImpact", "description": "Who uses a table or a column.", "type": "object", "required": ["path", "names", "reaches"], "properties": { "path": { "description": "What was asked about.", "type": "string" }, "names": { "description": "What it is in the database: dataset.table or dataset.table.column, raw and staged.", "type": "array", "items": { "type": "string" } }, "reaches": { "description": "Who reads it, or a column made of it.", "type": "array", "items": { "$ref": "#/definitions/reach" } } }, "additionalProperties": false };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.names === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reaches === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reaches" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "names" || key0 === "reaches")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.path.type, parentSchema: schema28.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.names.items.type, parentSchema: schema28.properties.names.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.names.type, parentSchema: schema28.properties.names, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reaches !== void 0) {
      let data3 = data.reaches;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.kind === void 0) {
              const err7 = { instancePath: instancePath + "/reaches/" + i1, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema15.required, parentSchema: schema15, data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data4.file === void 0) {
              const err8 = { instancePath: instancePath + "/reaches/" + i1, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "file" }, schema: schema15.required, parentSchema: schema15, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4.line === void 0) {
              const err9 = { instancePath: instancePath + "/reaches/" + i1, schemaPath: "#/definitions/reach/required", keyword: "required", params: { missingProperty: "line" }, schema: schema15.required, parentSchema: schema15, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "kind" || key1 === "file" || key1 === "line" || key1 === "symbol" || key1 === "reads" || key1 === "unsure")) {
                const err10 = { instancePath: instancePath + "/reaches/" + i1, schemaPath: "#/definitions/reach/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema15, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data4.kind !== void 0) {
              let data5 = data4.kind;
              if (typeof data5 !== "string") {
                const err11 = { instancePath: instancePath + "/reaches/" + i1 + "/kind", schemaPath: "#/definitions/reach/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.kind.type, parentSchema: schema15.properties.kind, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!(data5 === "staging" || data5 === "model" || data5 === "audit" || data5 === "typescript")) {
                const err12 = { instancePath: instancePath + "/reaches/" + i1 + "/kind", schemaPath: "#/definitions/reach/properties/kind/enum", keyword: "enum", params: { allowedValues: schema15.properties.kind.enum }, schema: schema15.properties.kind.enum, parentSchema: schema15.properties.kind, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.file !== void 0) {
              let data6 = data4.file;
              if (typeof data6 !== "string") {
                const err13 = { instancePath: instancePath + "/reaches/" + i1 + "/file", schemaPath: "#/definitions/reach/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.file.type, parentSchema: schema15.properties.file, data: data6 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.line !== void 0) {
              let data7 = data4.line;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                const err14 = { instancePath: instancePath + "/reaches/" + i1 + "/line", schemaPath: "#/definitions/reach/properties/line/type", keyword: "type", params: { type: schema15.properties.line.type }, schema: schema15.properties.line.type, parentSchema: schema15.properties.line, data: data7 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.symbol !== void 0) {
              let data8 = data4.symbol;
              if (typeof data8 !== "string") {
                const err15 = { instancePath: instancePath + "/reaches/" + i1 + "/symbol", schemaPath: "#/definitions/reach/properties/symbol/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.symbol.type, parentSchema: schema15.properties.symbol, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.reads !== void 0) {
              let data9 = data4.reads;
              if (typeof data9 !== "string") {
                const err16 = { instancePath: instancePath + "/reaches/" + i1 + "/reads", schemaPath: "#/definitions/reach/properties/reads/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.reads.type, parentSchema: schema15.properties.reads, data: data9 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.unsure !== void 0) {
              let data10 = data4.unsure;
              if (typeof data10 !== "string") {
                const err17 = { instancePath: instancePath + "/reaches/" + i1 + "/unsure", schemaPath: "#/definitions/reach/properties/unsure/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.unsure.type, parentSchema: schema15.properties.unsure, data: data10 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/reaches/" + i1, schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.reaches.type, parentSchema: schema28.properties.reaches, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.project === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ok === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.command !== void 0) {
      let data0 = data.command;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.command, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.command.type, parentSchema: schema11.properties.command, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data1 = data.project;
      if (typeof data1 !== "string" && data1 !== null) {
        const err7 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: schema11.properties.project.type }, schema: schema11.properties.project.type, parentSchema: schema11.properties.project, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.ok !== void 0) {
      let data2 = data.ok;
      if (typeof data2 !== "boolean") {
        const err8 = { instancePath: instancePath + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.ok.type, parentSchema: schema11.properties.ok, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data3 = data.summary;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.errors === void 0) {
          const err9 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "errors" }, schema: schema11.properties.summary.required, parentSchema: schema11.properties.summary, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.warnings === void 0) {
          const err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "warnings" }, schema: schema11.properties.summary.required, parentSchema: schema11.properties.summary, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key0 in data3) {
          if (!(key0 === "errors" || key0 === "warnings")) {
            let data4 = data3[key0];
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
              const err11 = { instancePath: instancePath + "/summary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.additionalProperties.type, parentSchema: schema11.properties.summary.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (typeof data4 == "number" && isFinite(data4)) {
              if (data4 < 0 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/summary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          }
        }
        if (data3.errors !== void 0) {
          let data5 = data3.errors;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/summary/errors", schemaPath: "#/properties/summary/properties/errors/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.properties.errors.type, parentSchema: schema11.properties.summary.properties.errors, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/summary/errors", schemaPath: "#/properties/summary/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.properties.errors, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data3.warnings !== void 0) {
          let data6 = data3.warnings;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err15 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.summary.properties.warnings.type, parentSchema: schema11.properties.summary.properties.warnings, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.summary.properties.warnings, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.summary.type, parentSchema: schema11.properties.summary, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data7 = data.findings;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.code === void 0) {
              const err18 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "code" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.severity === void 0) {
              const err19 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "severity" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.message === void 0) {
              const err20 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "message" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.file === void 0) {
              const err21 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "file" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.line === void 0) {
              const err22 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "line" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.column === void 0) {
              const err23 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "column" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.pointer === void 0) {
              const err24 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "pointer" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8.hint === void 0) {
              const err25 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: "hint" }, schema: schema12.required, parentSchema: schema12, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!func3.call(schema12.properties, key1)) {
                const err26 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema12, data: data8 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.code !== void 0) {
              let data9 = data8.code;
              if (typeof data9 === "string") {
                if (!pattern0.test(data9)) {
                  const err27 = { instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/definitions/finding/properties/code/pattern", keyword: "pattern", params: { pattern: "^CDF[0-9]{3}$" }, schema: "^CDF[0-9]{3}$", parentSchema: schema12.properties.code, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/definitions/finding/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.code.type, parentSchema: schema12.properties.code, data: data9 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.severity !== void 0) {
              let data10 = data8.severity;
              if (typeof data10 !== "string") {
                const err29 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/definitions/finding/properties/severity/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.severity.type, parentSchema: schema12.properties.severity, data: data10 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data10 === "error" || data10 === "warning")) {
                const err30 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/definitions/finding/properties/severity/enum", keyword: "enum", params: { allowedValues: schema12.properties.severity.enum }, schema: schema12.properties.severity.enum, parentSchema: schema12.properties.severity, data: data10 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.message !== void 0) {
              let data11 = data8.message;
              if (typeof data11 !== "string") {
                const err31 = { instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/definitions/finding/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.type, parentSchema: schema12.properties.message, data: data11 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.file !== void 0) {
              let data12 = data8.file;
              if (typeof data12 !== "string" && data12 !== null) {
                const err32 = { instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/definitions/finding/properties/file/type", keyword: "type", params: { type: schema12.properties.file.type }, schema: schema12.properties.file.type, parentSchema: schema12.properties.file, data: data12 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.line !== void 0) {
              let data13 = data8.line;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
                const err33 = { instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/definitions/finding/properties/line/type", keyword: "type", params: { type: schema12.properties.line.type }, schema: schema12.properties.line.type, parentSchema: schema12.properties.line, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err34 = { instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/definitions/finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.line, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data8.column !== void 0) {
              let data14 = data8.column;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
                const err35 = { instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/definitions/finding/properties/column/type", keyword: "type", params: { type: schema12.properties.column.type }, schema: schema12.properties.column.type, parentSchema: schema12.properties.column, data: data14 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err36 = { instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/definitions/finding/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.column, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data8.pointer !== void 0) {
              let data15 = data8.pointer;
              if (typeof data15 !== "string" && data15 !== null) {
                const err37 = { instancePath: instancePath + "/findings/" + i0 + "/pointer", schemaPath: "#/definitions/finding/properties/pointer/type", keyword: "type", params: { type: schema12.properties.pointer.type }, schema: schema12.properties.pointer.type, parentSchema: schema12.properties.pointer, data: data15 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.hint !== void 0) {
              let data16 = data8.hint;
              if (typeof data16 !== "string" && data16 !== null) {
                const err38 = { instancePath: instancePath + "/findings/" + i0 + "/hint", schemaPath: "#/definitions/finding/properties/hint/type", keyword: "type", params: { type: schema12.properties.hint.type }, schema: schema12.properties.hint.type, parentSchema: schema12.properties.hint, data: data16 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              let data17 = data8.reason;
              if (typeof data17 !== "string") {
                const err39 = { instancePath: instancePath + "/findings/" + i0 + "/reason", schemaPath: "#/definitions/finding/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.reason.type, parentSchema: schema12.properties.reason, data: data17 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/finding/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data: data8 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.findings.type, parentSchema: schema11.properties.findings, data: data7 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.pulled !== void 0) {
      let data18 = data.pulled;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.schema === void 0) {
              const err42 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "schema" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data19.new === void 0) {
              const err43 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "new" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data19.added === void 0) {
              const err44 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "added" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data19.removed === void 0) {
              const err45 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "removed" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data19.changed === void 0) {
              const err46 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/required", keyword: "required", params: { missingProperty: "changed" }, schema: schema13.required, parentSchema: schema13, data: data19 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key2 in data19) {
              if (!(key2 === "schema" || key2 === "new" || key2 === "added" || key2 === "removed" || key2 === "changed")) {
                const err47 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema13, data: data19 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data19.schema !== void 0) {
              let data20 = data19.schema;
              if (typeof data20 !== "string") {
                const err48 = { instancePath: instancePath + "/pulled/" + i1 + "/schema", schemaPath: "#/definitions/pulled/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.schema.type, parentSchema: schema13.properties.schema, data: data20 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data19.new !== void 0) {
              let data21 = data19.new;
              if (typeof data21 !== "boolean") {
                const err49 = { instancePath: instancePath + "/pulled/" + i1 + "/new", schemaPath: "#/definitions/pulled/properties/new/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties.new.type, parentSchema: schema13.properties.new, data: data21 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data19.added !== void 0) {
              let data22 = data19.added;
              if (Array.isArray(data22)) {
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data23 = data22[i2];
                  if (typeof data23 !== "string") {
                    const err50 = { instancePath: instancePath + "/pulled/" + i1 + "/added/" + i2, schemaPath: "#/definitions/pulled/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.added.items.type, parentSchema: schema13.properties.added.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/pulled/" + i1 + "/added", schemaPath: "#/definitions/pulled/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.added.type, parentSchema: schema13.properties.added, data: data22 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data19.removed !== void 0) {
              let data24 = data19.removed;
              if (Array.isArray(data24)) {
                const len3 = data24.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data25 = data24[i3];
                  if (typeof data25 !== "string") {
                    const err52 = { instancePath: instancePath + "/pulled/" + i1 + "/removed/" + i3, schemaPath: "#/definitions/pulled/properties/removed/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.removed.items.type, parentSchema: schema13.properties.removed.items, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/pulled/" + i1 + "/removed", schemaPath: "#/definitions/pulled/properties/removed/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.removed.type, parentSchema: schema13.properties.removed, data: data24 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data19.changed !== void 0) {
              let data26 = data19.changed;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data27 = data26[i4];
                  if (typeof data27 !== "string") {
                    const err54 = { instancePath: instancePath + "/pulled/" + i1 + "/changed/" + i4, schemaPath: "#/definitions/pulled/properties/changed/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.changed.items.type, parentSchema: schema13.properties.changed.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/pulled/" + i1 + "/changed", schemaPath: "#/definitions/pulled/properties/changed/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.changed.type, parentSchema: schema13.properties.changed, data: data26 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/pulled/" + i1, schemaPath: "#/definitions/pulled/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data: data19 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/pulled", schemaPath: "#/properties/pulled/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.pulled.type, parentSchema: schema11.properties.pulled, data: data18 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data28 = data.changes;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate11(data28[i5], { instancePath: instancePath + "/changes/" + i5, parentData: data28, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.changes.type, parentSchema: schema11.properties.changes, data: data28 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data30 = data.settings;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data31 = data30[i6];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.path === void 0) {
              const err59 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "path" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data31.value === void 0) {
              const err60 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "value" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data31.secret === void 0) {
              const err61 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "secret" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data31.provider === void 0) {
              const err62 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "provider" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data31.file === void 0) {
              const err63 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "file" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data31.line === void 0) {
              const err64 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "line" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data31.shadowed === void 0) {
              const err65 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/required", keyword: "required", params: { missingProperty: "shadowed" }, schema: schema16.required, parentSchema: schema16, data: data31 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data31.path !== void 0) {
              let data32 = data31.path;
              if (typeof data32 !== "string") {
                const err66 = { instancePath: instancePath + "/settings/" + i6 + "/path", schemaPath: "#/definitions/setting/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.path.type, parentSchema: schema16.properties.path, data: data32 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data31.secret !== void 0) {
              let data33 = data31.secret;
              if (typeof data33 !== "boolean") {
                const err67 = { instancePath: instancePath + "/settings/" + i6 + "/secret", schemaPath: "#/definitions/setting/properties/secret/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.secret.type, parentSchema: schema16.properties.secret, data: data33 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data31.provider !== void 0) {
              let data34 = data31.provider;
              if (typeof data34 !== "string") {
                const err68 = { instancePath: instancePath + "/settings/" + i6 + "/provider", schemaPath: "#/definitions/setting/properties/provider/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.provider.type, parentSchema: schema16.properties.provider, data: data34 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (!(data34 === "environment" || data34 === "secrets" || data34 === "config" || data34 === "default")) {
                const err69 = { instancePath: instancePath + "/settings/" + i6 + "/provider", schemaPath: "#/definitions/setting/properties/provider/enum", keyword: "enum", params: { allowedValues: schema16.properties.provider.enum }, schema: schema16.properties.provider.enum, parentSchema: schema16.properties.provider, data: data34 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data31.file !== void 0) {
              let data35 = data31.file;
              if (typeof data35 !== "string" && data35 !== null) {
                const err70 = { instancePath: instancePath + "/settings/" + i6 + "/file", schemaPath: "#/definitions/setting/properties/file/type", keyword: "type", params: { type: schema16.properties.file.type }, schema: schema16.properties.file.type, parentSchema: schema16.properties.file, data: data35 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.line !== void 0) {
              let data36 = data31.line;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
                const err71 = { instancePath: instancePath + "/settings/" + i6 + "/line", schemaPath: "#/definitions/setting/properties/line/type", keyword: "type", params: { type: schema16.properties.line.type }, schema: schema16.properties.line.type, parentSchema: schema16.properties.line, data: data36 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data31.shadowed !== void 0) {
              let data37 = data31.shadowed;
              if (!Array.isArray(data37)) {
                const err72 = { instancePath: instancePath + "/settings/" + i6 + "/shadowed", schemaPath: "#/definitions/setting/properties/shadowed/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.shadowed.type, parentSchema: schema16.properties.shadowed, data: data37 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/settings/" + i6, schemaPath: "#/definitions/setting/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.settings.type, parentSchema: schema11.properties.settings, data: data30 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.fragments !== void 0) {
      let data38 = data.fragments;
      if (Array.isArray(data38)) {
        const len7 = data38.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data39 = data38[i7];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.id === void 0) {
              const err75 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/required", keyword: "required", params: { missingProperty: "id" }, schema: schema17.required, parentSchema: schema17, data: data39 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data39.verdict === void 0) {
              const err76 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/required", keyword: "required", params: { missingProperty: "verdict" }, schema: schema17.required, parentSchema: schema17, data: data39 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key3 in data39) {
              if (!(key3 === "id" || key3 === "verdict" || key3 === "reason" || key3 === "code" || key3 === "message" || key3 === "offset" || key3 === "columns" || key3 === "type")) {
                const err77 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema17, data: data39 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data39.id !== void 0) {
              let data40 = data39.id;
              if (typeof data40 !== "string" && data40 !== null) {
                const err78 = { instancePath: instancePath + "/fragments/" + i7 + "/id", schemaPath: "#/definitions/fragment/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, schema: schema17.properties.id.type, parentSchema: schema17.properties.id, data: data40 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data39.verdict !== void 0) {
              let data41 = data39.verdict;
              if (typeof data41 !== "string") {
                const err79 = { instancePath: instancePath + "/fragments/" + i7 + "/verdict", schemaPath: "#/definitions/fragment/properties/verdict/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.verdict.type, parentSchema: schema17.properties.verdict, data: data41 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (!(data41 === "accept" || data41 === "reject")) {
                const err80 = { instancePath: instancePath + "/fragments/" + i7 + "/verdict", schemaPath: "#/definitions/fragment/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema17.properties.verdict.enum }, schema: schema17.properties.verdict.enum, parentSchema: schema17.properties.verdict, data: data41 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data39.reason !== void 0) {
              let data42 = data39.reason;
              if (typeof data42 !== "string" && data42 !== null) {
                const err81 = { instancePath: instancePath + "/fragments/" + i7 + "/reason", schemaPath: "#/definitions/fragment/properties/reason/type", keyword: "type", params: { type: schema17.properties.reason.type }, schema: schema17.properties.reason.type, parentSchema: schema17.properties.reason, data: data42 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data39.code !== void 0) {
              let data43 = data39.code;
              if (typeof data43 !== "string" && data43 !== null) {
                const err82 = { instancePath: instancePath + "/fragments/" + i7 + "/code", schemaPath: "#/definitions/fragment/properties/code/type", keyword: "type", params: { type: schema17.properties.code.type }, schema: schema17.properties.code.type, parentSchema: schema17.properties.code, data: data43 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data39.message !== void 0) {
              let data44 = data39.message;
              if (typeof data44 !== "string" && data44 !== null) {
                const err83 = { instancePath: instancePath + "/fragments/" + i7 + "/message", schemaPath: "#/definitions/fragment/properties/message/type", keyword: "type", params: { type: schema17.properties.message.type }, schema: schema17.properties.message.type, parentSchema: schema17.properties.message, data: data44 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data39.offset !== void 0) {
              let data45 = data39.offset;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
                const err84 = { instancePath: instancePath + "/fragments/" + i7 + "/offset", schemaPath: "#/definitions/fragment/properties/offset/type", keyword: "type", params: { type: schema17.properties.offset.type }, schema: schema17.properties.offset.type, parentSchema: schema17.properties.offset, data: data45 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data39.columns !== void 0) {
              let data46 = data39.columns;
              if (Array.isArray(data46)) {
                const len8 = data46.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data47 = data46[i8];
                  if (typeof data47 !== "string") {
                    const err85 = { instancePath: instancePath + "/fragments/" + i7 + "/columns/" + i8, schemaPath: "#/definitions/fragment/properties/columns/items/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.columns.items.type, parentSchema: schema17.properties.columns.items, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/fragments/" + i7 + "/columns", schemaPath: "#/definitions/fragment/properties/columns/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.columns.type, parentSchema: schema17.properties.columns, data: data46 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data39.type !== void 0) {
              let data48 = data39.type;
              if (typeof data48 !== "string" && data48 !== null) {
                const err87 = { instancePath: instancePath + "/fragments/" + i7 + "/type", schemaPath: "#/definitions/fragment/properties/type/type", keyword: "type", params: { type: schema17.properties.type.type }, schema: schema17.properties.type.type, parentSchema: schema17.properties.type, data: data48 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/fragments/" + i7, schemaPath: "#/definitions/fragment/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data: data39 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/fragments", schemaPath: "#/properties/fragments/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.fragments.type, parentSchema: schema11.properties.fragments, data: data38 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      if (!validate13(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.table !== void 0) {
      if (!validate15(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.impact !== void 0) {
      if (!validate17(data.impact, { instancePath: instancePath + "/impact", parentData: data, parentDataProperty: "impact", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.suggestions !== void 0) {
      let data52 = data.suggestions;
      if (Array.isArray(data52)) {
        const len9 = data52.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data53 = data52[i9];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.file === void 0) {
              const err90 = { instancePath: instancePath + "/suggestions/" + i9, schemaPath: "#/definitions/suggestion/required", keyword: "required", params: { missingProperty: "file" }, schema: schema30.required, parentSchema: schema30, data: data53 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data53.patch === void 0) {
              const err91 = { instancePath: instancePath + "/suggestions/" + i9, schemaPath: "#/definitions/suggestion/required", keyword: "required", params: { missingProperty: "patch" }, schema: schema30.required, parentSchema: schema30, data: data53 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data53.rules === void 0) {
              const err92 = { instancePath: instancePath + "/suggestions/" + i9, schemaPath: "#/definitions/suggestion/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema30.required, parentSchema: schema30, data: data53 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            for (const key4 in data53) {
              if (!(key4 === "file" || key4 === "patch" || key4 === "rules")) {
                const err93 = { instancePath: instancePath + "/suggestions/" + i9, schemaPath: "#/definitions/suggestion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema30, data: data53 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data53.file !== void 0) {
              let data54 = data53.file;
              if (typeof data54 !== "string") {
                const err94 = { instancePath: instancePath + "/suggestions/" + i9 + "/file", schemaPath: "#/definitions/suggestion/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.file.type, parentSchema: schema30.properties.file, data: data54 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data53.patch !== void 0) {
              let data55 = data53.patch;
              if (typeof data55 !== "string") {
                const err95 = { instancePath: instancePath + "/suggestions/" + i9 + "/patch", schemaPath: "#/definitions/suggestion/properties/patch/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.patch.type, parentSchema: schema30.properties.patch, data: data55 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data53.rules !== void 0) {
              let data56 = data53.rules;
              if (Array.isArray(data56)) {
                const len10 = data56.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data57 = data56[i10];
                  if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                    if (data57.name === void 0) {
                      const err96 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10, schemaPath: "#/definitions/suggestion/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema30.properties.rules.items.required, parentSchema: schema30.properties.rules.items, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                    if (data57.evidence === void 0) {
                      const err97 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10, schemaPath: "#/definitions/suggestion/properties/rules/items/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema30.properties.rules.items.required, parentSchema: schema30.properties.rules.items, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                    for (const key5 in data57) {
                      if (!(key5 === "name" || key5 === "evidence")) {
                        const err98 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10, schemaPath: "#/definitions/suggestion/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema30.properties.rules.items, data: data57 };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                    }
                    if (data57.name !== void 0) {
                      let data58 = data57.name;
                      if (typeof data58 !== "string") {
                        const err99 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10 + "/name", schemaPath: "#/definitions/suggestion/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.rules.items.properties.name.type, parentSchema: schema30.properties.rules.items.properties.name, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      }
                    }
                    if (data57.evidence !== void 0) {
                      let data59 = data57.evidence;
                      if (typeof data59 !== "string") {
                        const err100 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10 + "/evidence", schemaPath: "#/definitions/suggestion/properties/rules/items/properties/evidence/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.rules.items.properties.evidence.type, parentSchema: schema30.properties.rules.items.properties.evidence, data: data59 };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules/" + i10, schemaPath: "#/definitions/suggestion/properties/rules/items/type", keyword: "type", params: { type: "object" }, schema: schema30.properties.rules.items.type, parentSchema: schema30.properties.rules.items, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
              } else {
                const err102 = { instancePath: instancePath + "/suggestions/" + i9 + "/rules", schemaPath: "#/definitions/suggestion/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.rules.type, parentSchema: schema30.properties.rules, data: data56 };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/suggestions/" + i9, schemaPath: "#/definitions/suggestion/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data: data53 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.suggestions.type, parentSchema: schema11.properties.suggestions, data: data52 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data60 = data.next;
      if (Array.isArray(data60)) {
        const len11 = data60.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data61 = data60[i11];
          if (typeof data61 !== "string") {
            const err105 = { instancePath: instancePath + "/next/" + i11, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.next.items.type, parentSchema: schema11.properties.next.items, data: data61 };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.next.type, parentSchema: schema11.properties.next, data: data60 };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data62 = data.flags;
      if (Array.isArray(data62)) {
        const len12 = data62.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data63 = data62[i12];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.path === void 0) {
              const err107 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "path" }, schema: schema31.required, parentSchema: schema31, data: data63 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data63.state === void 0) {
              const err108 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "state" }, schema: schema31.required, parentSchema: schema31, data: data63 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data63.why === void 0) {
              const err109 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/definitions/flag/required", keyword: "required", params: { missingProperty: "why" }, schema: schema31.required, parentSchema: schema31, data: data63 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            for (const key6 in data63) {
              if (!(key6 === "path" || key6 === "state" || key6 === "why")) {
                const err110 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/definitions/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema31, data: data63 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data63.path !== void 0) {
              let data64 = data63.path;
              if (typeof data64 !== "string") {
                const err111 = { instancePath: instancePath + "/flags/" + i12 + "/path", schemaPath: "#/definitions/flag/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.path.type, parentSchema: schema31.properties.path, data: data64 };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data63.state !== void 0) {
              let data65 = data63.state;
              if (typeof data65 !== "string") {
                const err112 = { instancePath: instancePath + "/flags/" + i12 + "/state", schemaPath: "#/definitions/flag/properties/state/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.state.type, parentSchema: schema31.properties.state, data: data65 };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (!(data65 === "enabled" || data65 === "disabled" || data65 === "deleted")) {
                const err113 = { instancePath: instancePath + "/flags/" + i12 + "/state", schemaPath: "#/definitions/flag/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.enum }, schema: schema31.properties.state.enum, parentSchema: schema31.properties.state, data: data65 };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data63.why !== void 0) {
              let data66 = data63.why;
              if (typeof data66 !== "string" && data66 !== null) {
                const err114 = { instancePath: instancePath + "/flags/" + i12 + "/why", schemaPath: "#/definitions/flag/properties/why/type", keyword: "type", params: { type: schema31.properties.why.type }, schema: schema31.properties.why.type, parentSchema: schema31.properties.why, data: data66 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
          } else {
            const err115 = { instancePath: instancePath + "/flags/" + i12, schemaPath: "#/definitions/flag/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data: data63 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.flags.type, parentSchema: schema11.properties.flags, data: data62 };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data67 = data.plan;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
      } else {
        const err117 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.plan.type, parentSchema: schema11.properties.plan, data: data67 };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
  } else {
    const err118 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err118];
    } else {
      vErrors.push(err118);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
