export interface ExportFile {
  readonly name: string
  readonly text: string
  readonly executable: boolean
}

/** Why a kind of export cannot be made: it would leave something out. */
export interface ExportFault {
  /** Logical id of the resource. */
  readonly what: string
  readonly message: string
}
