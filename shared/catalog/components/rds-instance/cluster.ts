interface ClusterSettings {
  readonly instanceClass: string
  readonly storageType: string
  readonly storageGiB: number
  readonly iops: number | null
  readonly backupRetentionDays: number
  readonly iamAuthentication: boolean
}

// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html
const WITH_LOCAL_DISKS = /^db\.[a-z]\d[a-z]*d[a-z]*\./

/** What a Multi-AZ DB cluster does not take: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html */
export function refuseInCluster(
  given: ClusterSettings,
  refuse: (path: string, message: string) => void,
): void {
  const { storageType, storageGiB, iops } = given
  if (!WITH_LOCAL_DISKS.test(given.instanceClass))
    refuse(
      'instanceClass',
      'a Multi-AZ DB cluster takes classes with disks of their own, such as db.m6gd.large',
    )
  if (storageType === 'gp2') refuse('storageType', 'a Multi-AZ DB cluster takes gp3, io1 or io2')
  if (iops === null) refuse('iops', 'a Multi-AZ DB cluster needs a number of IOPS, of gp3 too')
  else if (iops < storageGiB / 2 || iops > storageGiB * 50)
    refuse('iops', `half of the GiB to 50 times as many: here ${storageGiB / 2} to ${storageGiB * 50}`)
  if (given.backupRetentionDays === 0)
    refuse('backupRetentionDays', 'a Multi-AZ DB cluster keeps its backups for at least a day')
  // AWS takes it; cfn-lint (E3692) does not, and a template that its users’ pipelines refuse is of no use to them.
  if (given.iamAuthentication)
    refuse(
      'iamAuthentication',
      'cfn-lint refuses it in a Multi-AZ DB cluster: turn it on with "aws rds modify-db-cluster --enable-iam-database-authentication" when the cluster is there',
    )
}
