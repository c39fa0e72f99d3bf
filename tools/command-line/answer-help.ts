/** Prints how a command is used and ends, exit code 0, where it was asked for with `--help` or `-h`. */
export function answerHelp(usage: string, args: readonly string[] = process.argv.slice(2)): void {
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(usage);
  process.exit(0);
}
