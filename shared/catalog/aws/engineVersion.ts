interface EngineVersions {
  readonly label: string
  /** What its versions look like, so that one of another engine is seen. */
  readonly versions: RegExp
  /** The one that this app proposes. */
  readonly version: string
}

/** What is wrong with the version that was asked for; null: nothing, or none was asked for. */
export const strangeVersion = (asked: string, { label, versions, version }: EngineVersions): string | null =>
  asked === '' || versions.test(asked) ? null : `${label} has no version ${asked}; ${version} is one`
