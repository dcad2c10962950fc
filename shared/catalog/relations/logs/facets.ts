import type { Value } from '../../cfn.ts'

export interface LogsFacets {
  /** What keeps a record of its requests → the bucket that the record is put into. */
  logs: {
    out: {
      /** The service that writes: `logging.s3.amazonaws.com`. */
      readonly service: string
      readonly sourceArn: Value<string>
    }
    in: {
      readonly bucketName: Value<string>
      /** Log deliveries cannot write under a KMS key, nor where new objects are locked. */
      readonly encryption: 's3' | 'kms' | 'kms-dsse'
      readonly locked: boolean
    }
    handle: {
      readonly bucketName: Value<string>
      /** Where in the bucket: `photos/`. */
      readonly prefix: string
    }
  }
}
