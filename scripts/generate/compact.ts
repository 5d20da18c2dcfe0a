/** Shortens the code that ajv writes, which spells the same few lines out some hundred times. */

/**
 * The result does the same, but that the `schemaPath` of an error begins with the name of its schema and
 * ends before the keyword, and that lengths are in UTF-16 units. It is a third of the size, and takes linear time where ajv copies all errors for each
 * reference. Throws when ajv writes something else than expected: then this file needs a look.
 */
export function compact(code: string): string {
  const [head = '', ...functions] = code.split(/^(?=function validate\d+\()/m);
  // Lengths are in UTF-16 units here as everywhere, and the code needs nothing of ajv's.
  const constants = head.replaceAll(LENGTH, '(text) => text.length');
  const shortened = `${constants}${RUNTIME}${functions.map(shortenFunction).join('')}`;
  const left = /schemaPath:|\.concat\(|parentData:|require\(/.exec(shortened);
  if (left !== null) throw new Error(`ajv writes other code than before, near ${left[0]}`);
  return shortened;
}

const LENGTH = 'require("ajv/dist/runtime/ucs2length").default';

const RUNTIME = `
function report(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function count(errors) {
  return errors === null ? 0 : errors.length;
}
function child(errors, validate, data, key, instancePath) {
  if (!Object.prototype.hasOwnProperty.call(data, key)) return errors;
  return descend(errors, validate, data[key], instancePath + "/" + key);
}
function descend(errors, validate, data, instancePath) {
  if (validate(data, { instancePath })) return errors;
  if (errors === null) return validate.errors;
  for (const error of validate.errors) errors.push(error);
  return errors;
}
`;

const ERROR =
  /const (err\d+) = \{instancePath(?::([^\n]+?))?,schemaPath:"([^"]*)",keyword:"(\w+)",params:([^\n]+)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

const REFERENCE =
  /if\(!\((validate\d+)\(([^,\n]+), \{instancePath(?::([^\n]+?))?,parentData[^\n]*\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g;

const CHILD =
  /if\(func\d+\.call\((\w+), "(\w+)"\)\)\{\nvErrors = descend\(vErrors, (validate\d+), \1\.\2, (\w+)\+"\/\2"\);\nerrors = count\(vErrors\);\n\}/g;

const OWN = /(\w+)\.(\w+) !== undefined && (func\d+)\.call\(\1, "\2"\)/g;

function shortenFunction(code: string): string {
  const name = /^\/\*# sourceURL="([^"]+)" \*\/;$/m.exec(code)?.[1] ?? 'root';
  return (
    code
      .replace(
        ERROR,
        (_, _name, path = 'instancePath', schemaPath: string, keyword: string, params: string) =>
          `vErrors = report(vErrors, ${path}, "${name}${where(schemaPath)}", "${keyword}", ${
            keyword === 'pattern' ? '{}' : params
          });\nerrors++;`,
      )
      .replace(
        REFERENCE,
        (_, validate: string, data: string, path = 'instancePath') =>
          `vErrors = descend(vErrors, ${validate}, ${data}, ${path});\nerrors = count(vErrors);`,
      )
      // The values under test hold no `undefined`.
      .replace(OWN, '$3.call($1, "$2")')
      .replace(CHILD, 'vErrors = child(vErrors, $3, $1, "$2", $4);\nerrors = count(vErrors);')
      .replace(/, parentData, parentDataProperty, rootData=data\}=\{\}\)\{/, '}={}){')
  );
}

/** The path of an error without the keyword, which it names as well. */
function where(schemaPath: string): string {
  return schemaPath.slice(1, schemaPath.lastIndexOf('/'));
}
