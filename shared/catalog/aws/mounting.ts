import { concat, type Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'
import type { RelationHandle } from '../relations/facets.ts'

type Mount = RelationHandle<'mounts'>
type Mounting = Pick<EmitContext<unknown>, 'outgoing'>

/** What a component mounts. Throws when two file systems would be mounted on one folder. */
export function mountsOf(ctx: Mounting): readonly Mount[] {
  const byPath = new Map<string, string>()
  return ctx.outgoing('mounts').map(({ handle, peer }) => {
    const other = byPath.get(handle.path)
    if (other !== undefined)
      throw new Error(
        `"${other}" and "${peer.name}" would both be mounted at ${handle.path}; give one another path`,
      )
    byPath.set(handle.path, peer.name)
    return handle
  })
}

const volumeName = (index: number): string => `mount-${index + 1}`

/** `MountPoints` of a container: every container of a task or job sees every folder. */
export const mountPoints = (mounts: readonly Mount[]) =>
  mounts.map(({ path, readOnly }, i) => ({
    ContainerPath: path,
    ReadOnly: readOnly,
    SourceVolume: volumeName(i),
  }))

/**
 * `Volumes` of an Amazon ECS task definition: Amazon EFS by TLS, and with the task role where the file system asks for
 * it. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html
 */
export const taskVolumes = (mounts: readonly Mount[]) =>
  mounts.map(({ fileSystemId, accessPoint }, i) => ({
    Name: volumeName(i),
    EFSVolumeConfiguration: {
      FilesystemId: fileSystemId,
      TransitEncryption: 'ENABLED' as const,
      AuthorizationConfig: {
        ...(accessPoint !== null && { AccessPointId: accessPoint.id }),
        IAM: 'ENABLED' as const,
      },
    },
  }))

/** `Volumes` of an AWS Batch job definition. Lustre is mounted by the instance, at the same path. */
export const jobVolumes = (mounts: readonly Mount[]) =>
  mounts.map(({ fileSystem, fileSystemId, accessPoint, path }, i) =>
    fileSystem === 'efs'
      ? {
          Name: volumeName(i),
          EfsVolumeConfiguration: {
            FileSystemId: fileSystemId,
            TransitEncryption: 'ENABLED' as const,
            AuthorizationConfig: {
              ...(accessPoint !== null && { AccessPointId: accessPoint.id }),
              Iam: 'ENABLED' as const,
            },
          },
        }
      : { Name: volumeName(i), Host: { SourcePath: path } },
  )

/**
 * Shell lines that mount it when an instance starts, and again after each restart. They may run twice. Where the mount
 * fails the script ends: software that starts all the same would write to the instance's own disk.
 * https://docs.aws.amazon.com/efs/latest/ug/automount-with-efs-mount-helper.html
 * https://docs.aws.amazon.com/fsx/latest/LustreGuide/mount-fs-auto-mount-onreboot.html
 */
export function mountLines(mounts: readonly Mount[]): readonly Value<string>[] {
  return mounts.flatMap((mount) => {
    const { path } = mount
    const [helper, software, source, options] = mount.fileSystem === 'efs' ? efs(mount) : lustre(mount)
    return [
      concat(
        `# Mounts ${path}.\n`,
        `command -v ${helper} > /dev/null || dnf install -y ${software}\n`,
        `mkdir -p ${path}\n`,
        `grep -qs ' ${path} ' /etc/fstab || echo "`,
        source,
        ` ${path} `,
        options,
        ' 0 0" >> /etc/fstab\n',
        // The name of a new mount target takes a minute or so to be known.
        'for try in 1 2 3 4 5 6 7 8 9 10 11 12; do\n',
        `  mountpoint -q ${path} && break\n`,
        `  mount ${path} && break\n`,
        `  echo "Could not mount ${path}, try $try" >&2\n`,
        '  sleep 15\n',
        'done\n',
        `mountpoint -q ${path} || exit 1\n`,
      ),
    ]
  })
}

type Command = readonly [helper: string, software: string, source: Value<string>, options: Value<string>]

const efs = ({ fileSystemId, accessPoint, readOnly }: Mount): Command => [
  'mount.efs',
  'amazon-efs-utils',
  concat(fileSystemId, ':/'),
  concat(
    `${readOnly ? 'ro,' : ''}_netdev,noresvport,tls,iam`,
    ...(accessPoint === null ? [] : [',accesspoint=', accessPoint.id]),
  ),
]

const lustre = ({ dnsName, mountName, readOnly }: Mount): Command => [
  'mount.lustre',
  'lustre-client',
  concat(dnsName, '@tcp:/', mountName ?? ''),
  `${readOnly ? 'ro,' : ''}relatime,flock,_netdev,x-systemd.requires=network.service`,
]
