export { commands, commonFlags } from './command-table.ts';
export { help } from './help.ts';
