/**
 * A command for a `runtime` input of Nx: prints `0` while every output belongs to a schema, and something new each time while one
 * is left over. Nx puts files back on a hit but takes none away, so a run that has to remove files must never be a hit.
 * Nx hashes stderr as well, and a warning of Node has a process id in it.
 * It runs in a shell of any system: no `"`, `$`, `%`, `\` or backquote inside.
 *
 * @param root  the project folder, relative to the workspace root, where Nx runs the command
 */
export const leftOverCommand = (root: string): string => `node --no-warnings -p "${script}" "${root}"`;

/** As `cdf generate` sees it: folders without a contract of their name that hold a signed file. */
const script = [
  'const root = process.argv[1]',
  'const named = (parent) => fs.existsSync(parent) ? fs.readdirSync(parent) : []',
  "const isLeft = (name) => name !== '_dlt' && !fs.existsSync(path.join(root, 'metadata', name, 'schema.yml'))",
  'const isFolder = (file) => fs.existsSync(file) && fs.statSync(file).isDirectory()',
  "const isSigned = (file) => fs.readFileSync(file, 'latin1').slice(0, 4096).includes('cdf:signature sha256-')",
  'const files = (folder) => fs.readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file))',
  'const left = (parent) => named(path.join(root, parent)).filter(isLeft).map((name) => path.join(root, parent, name))',
  "const modules = left('metadata').map((folder) => path.join(folder, 'generated'))",
  "const folders = [...['audits/generated', 'external_models', 'models/staging'].flatMap(left), ...modules].filter(isFolder)",
  'folders.flatMap(files).some((file) => !isFolder(file) && isSigned(file)) ? crypto.randomUUID() : 0',
].join('; ');
