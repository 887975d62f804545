// Made from schemas/changes.schema.json by schemas/compile-validators.ts. Do not edit.
// schemas/changes.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "changes.schema.json", "title": "ChangesFile", "description": "changes.yml: the changes of a contract that were accepted although readers break or warehouses are rebuilt, with reasons.", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "description": "Format of this file.", "const": 1 }, "changes": { "description": "Accepted changes, the oldest first. Their number plus one is the version of the contract.", "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/acceptedChange" } }, { "type": "null" }] } }, "definitions": { "acceptedChange": { "title": "AcceptedChangeEntry", "description": "One change that somebody decided on.", "type": "object", "required": ["id", "before", "after", "reason"], "additionalProperties": false, "properties": { "id": { "description": "Path and rule, as `cdf plan` tells them: shop.orders.discount:column-removed.", "type": "string", "pattern": "^[^:]+\\..+:[a-z-]+$" }, "before": { "description": "What was there; null for nothing, a digest for what is long.", "type": ["string", "null"] }, "after": { "description": "What is there now; null for nothing, a digest for what is long.", "type": ["string", "null"] }, "grade": { "description": "Who breaks, when it was accepted.", "enum": ["breaking", "risky", "safe"] }, "rebuild": { "description": "What SQLMesh rebuilds, when it was accepted.", "enum": ["nothing", "metadata", "views", "model", "model and below"] }, "reason": { "description": "Why it is right, for whoever meets it later.", "type": "string", "pattern": "\\S" }, "expires": { "description": "The last day on which it is accepted, YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } } };
var schema12 = { "title": "AcceptedChangeEntry", "description": "One change that somebody decided on.", "type": "object", "required": ["id", "before", "after", "reason"], "additionalProperties": false, "properties": { "id": { "description": "Path and rule, as `cdf plan` tells them: shop.orders.discount:column-removed.", "type": "string", "pattern": "^[^:]+\\..+:[a-z-]+$" }, "before": { "description": "What was there; null for nothing, a digest for what is long.", "type": ["string", "null"] }, "after": { "description": "What is there now; null for nothing, a digest for what is long.", "type": ["string", "null"] }, "grade": { "description": "Who breaks, when it was accepted.", "enum": ["breaking", "risky", "safe"] }, "rebuild": { "description": "What SQLMesh rebuilds, when it was accepted.", "enum": ["nothing", "metadata", "views", "model", "model and below"] }, "reason": { "description": "Why it is right, for whoever meets it later.", "type": "string", "pattern": "\\S" }, "expires": { "description": "The last day on which it is accepted, YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } };
var pattern0 = new RegExp("^[^:]+\\..+:[a-z-]+$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "changes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema11.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data1 = data.changes;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err3 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/required", keyword: "required", params: { missingProperty: "id" }, schema: schema12.required, parentSchema: schema12, data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data2.before === void 0) {
              const err4 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/required", keyword: "required", params: { missingProperty: "before" }, schema: schema12.required, parentSchema: schema12, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.after === void 0) {
              const err5 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/required", keyword: "required", params: { missingProperty: "after" }, schema: schema12.required, parentSchema: schema12, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.reason === void 0) {
              const err6 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema12.required, parentSchema: schema12, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "id" || key1 === "before" || key1 === "after" || key1 === "grade" || key1 === "rebuild" || key1 === "reason" || key1 === "expires")) {
                const err7 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema12, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                  const err8 = { instancePath: instancePath + "/changes/" + i0 + "/id", schemaPath: "#/definitions/acceptedChange/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^:]+\\..+:[a-z-]+$" }, schema: "^[^:]+\\..+:[a-z-]+$", parentSchema: schema12.properties.id, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/changes/" + i0 + "/id", schemaPath: "#/definitions/acceptedChange/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.id.type, parentSchema: schema12.properties.id, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.before !== void 0) {
              let data4 = data2.before;
              if (typeof data4 !== "string" && data4 !== null) {
                const err10 = { instancePath: instancePath + "/changes/" + i0 + "/before", schemaPath: "#/definitions/acceptedChange/properties/before/type", keyword: "type", params: { type: schema12.properties.before.type }, schema: schema12.properties.before.type, parentSchema: schema12.properties.before, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.after !== void 0) {
              let data5 = data2.after;
              if (typeof data5 !== "string" && data5 !== null) {
                const err11 = { instancePath: instancePath + "/changes/" + i0 + "/after", schemaPath: "#/definitions/acceptedChange/properties/after/type", keyword: "type", params: { type: schema12.properties.after.type }, schema: schema12.properties.after.type, parentSchema: schema12.properties.after, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.grade !== void 0) {
              let data6 = data2.grade;
              if (!(data6 === "breaking" || data6 === "risky" || data6 === "safe")) {
                const err12 = { instancePath: instancePath + "/changes/" + i0 + "/grade", schemaPath: "#/definitions/acceptedChange/properties/grade/enum", keyword: "enum", params: { allowedValues: schema12.properties.grade.enum }, schema: schema12.properties.grade.enum, parentSchema: schema12.properties.grade, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.rebuild !== void 0) {
              let data7 = data2.rebuild;
              if (!(data7 === "nothing" || data7 === "metadata" || data7 === "views" || data7 === "model" || data7 === "model and below")) {
                const err13 = { instancePath: instancePath + "/changes/" + i0 + "/rebuild", schemaPath: "#/definitions/acceptedChange/properties/rebuild/enum", keyword: "enum", params: { allowedValues: schema12.properties.rebuild.enum }, schema: schema12.properties.rebuild.enum, parentSchema: schema12.properties.rebuild, data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.reason !== void 0) {
              let data8 = data2.reason;
              if (typeof data8 === "string") {
                if (!pattern1.test(data8)) {
                  const err14 = { instancePath: instancePath + "/changes/" + i0 + "/reason", schemaPath: "#/definitions/acceptedChange/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema12.properties.reason, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/changes/" + i0 + "/reason", schemaPath: "#/definitions/acceptedChange/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.reason.type, parentSchema: schema12.properties.reason, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.expires !== void 0) {
              let data9 = data2.expires;
              if (typeof data9 === "string") {
                if (!pattern2.test(data9)) {
                  const err16 = { instancePath: instancePath + "/changes/" + i0 + "/expires", schemaPath: "#/definitions/acceptedChange/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema12.properties.expires, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/changes/" + i0 + "/expires", schemaPath: "#/definitions/acceptedChange/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.expires.type, parentSchema: schema12.properties.expires, data: data9 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/definitions/acceptedChange/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data: data2 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.changes.anyOf[0].type, parentSchema: schema11.properties.changes.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs23 = errors;
        if (data1 !== null) {
          const err20 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema11.properties.changes.anyOf[1].type, parentSchema: schema11.properties.changes.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid0 = _errs23 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err21 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf", keyword: "anyOf", params: {}, schema: schema11.properties.changes.anyOf, parentSchema: schema11.properties.changes, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
