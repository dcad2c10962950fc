/** Runs jobs that name the same key one after another, in the order they came: two saves of one file never interleave. */
export type Queue = <T>(key: string, job: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  const tails = new Map<string, Promise<unknown>>()
  return (key, job) => {
    const before = tails.get(key) ?? Promise.resolve()
    // A failed job rejects for its own caller; the next one runs all the same.
    const result = before.then(job, job)
    tails.set(key, result)
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key)
    }
    result.then(forget, forget)
    return result
  }
}
