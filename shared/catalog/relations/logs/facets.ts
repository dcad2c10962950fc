import type { Value } from '../../cfn.ts'

export interface LogsFacets {
  /** What keeps a record of its requests → the bucket that the record is put into. */
  logs: {
    out: {
      /** The service that writes: `logging.s3.amazonaws.com`. */
      readonly service: string
    }
    in: {
      readonly bucketName: Value<string>
      /** Log deliveries cannot write under a KMS key, nor where new objects are locked. */
      readonly encryption: 's3' | 'kms' | 'kms-dsse'
      readonly locked: boolean
      /** Logical id of the bucket policy that lets the service in. */
      readonly policy: string
    }
    handle: {
      readonly bucketName: Value<string>
      /** Where in the bucket: `photos/`. */
      readonly prefix: string
      /** Amazon S3 refuses to log to a bucket whose policy does not let it in yet. */
      readonly dependsOn: readonly string[]
    }
  }
}
