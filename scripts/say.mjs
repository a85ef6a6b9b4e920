const locale =
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale

/** A sentence for the person at the terminal, on stderr: stdout belongs to what the command prints. */
export const say = (portuguese, english) => {
  process.stderr.write(`${locale.startsWith('pt') ? portuguese : english}\n`)
}
