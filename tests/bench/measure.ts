export interface Row {
  readonly what: string
  readonly median: number
  readonly least: number
  readonly most: number
  readonly unit: string
  /** Against something measured in the same run, if there is anything to compare with. */
  readonly ratio?: string
}

/**
 * CPU time of the process: median of `runs` runs after a warm-up. What else runs on the machine then counts little, but
 * collecting garbage on other threads counts in full. Single figures mean little all the same: the spread is shown.
 */
export function measure(what: string, run: () => void, runs = 15, warmup = 3): Row {
  for (let i = 0; i < warmup; i++) run()
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return {
    what,
    median: times[Math.floor(runs / 2)] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
    unit: 'ms',
  }
}

export function printTable(title: string, rows: readonly Row[]): void {
  const format = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1))
  process.stdout.write(
    `\n${title}\n\n| what | median | least | most | ratio |\n| --- | ---: | ---: | ---: | --- |\n`,
  )
  for (const { what, median, least, most, unit, ratio } of rows) {
    process.stdout.write(
      `| ${what} | ${format(median)} ${unit} | ${format(least)} | ${format(most)} | ${ratio ?? ''} |\n`,
    )
  }
}
