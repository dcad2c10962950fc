import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const symmetric = showWhen('keySpec', 'SYMMETRIC_DEFAULT')

export const keyConfig = z
  .strictObject({
    keySpec: field(
      z
        .enum(['SYMMETRIC_DEFAULT', 'RSA_2048', 'RSA_4096', 'ECC_NIST_P256', 'ECC_NIST_P384', 'HMAC_256'])
        .default('SYMMETRIC_DEFAULT'),
      {
        title: 'Key',
        description:
          'AWS services encrypt data at rest with symmetric keys only. It cannot be changed later: the key is replaced.',
        labels: {
          SYMMETRIC_DEFAULT: 'Symmetric (AES-256)',
          RSA_2048: 'RSA 2048',
          RSA_4096: 'RSA 4096',
          ECC_NIST_P256: 'ECC NIST P-256 (signing)',
          ECC_NIST_P384: 'ECC NIST P-384 (signing)',
          HMAC_256: 'HMAC 256',
        },
      },
    ),
    rsaUsage: field(z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('SIGN_VERIFY'), {
      title: 'Used for',
      description: 'An RSA key either encrypts or signs.',
      labels: { ENCRYPT_DECRYPT: 'Encryption', SIGN_VERIFY: 'Signing' },
      showWhen: showWhen('keySpec', 'RSA_2048', 'RSA_4096'),
    }),
    rotation: field(z.boolean().default(true), {
      title: 'Automatic rotation',
      description:
        'New data is encrypted with new key material; older material stays for what was encrypted with it. Nothing that uses the key notices.',
      showWhen: symmetric,
    }),
    rotationDays: field(wholeNumber(90, 2560).default(365), {
      title: 'Rotation period',
      description: 'From 90 to 2,560 days.',
      unit: 'days',
      showWhen: showWhen('rotation', true),
    }),
    multiRegion: field(z.boolean().default(false), {
      title: 'Multi-Region key',
      description:
        'Can be copied into other Regions as the same key, for data that is encrypted here and decrypted there. It cannot be changed later.',
    }),
    alias: field(
      z
        .string()
        .regex(
          /^$|^(?!aws\/)[A-Za-z0-9/_-]{1,200}$/,
          'letters, digits, "/", "_" and "-", not beginning with aws/',
        )
        .default(''),
      {
        title: 'Alias',
        description:
          'A name for the console and for code, unique in the account and Region. Empty: made from the names of the stack and the key.',
        placeholder: 'orders',
      },
    ),
    pendingWindowDays: field(wholeNumber(7, 30).default(30), {
      title: 'Waiting time of deletion',
      description:
        'Deleting a key makes everything that is encrypted with it unreadable for ever. So long it can be called back.',
      unit: 'days',
    }),
    usage: field(
      z
        .strictObject({
          requestsThousand: field(usageAmount(), {
            title: 'Requests',
            description:
              'Every encryption, decryption and data key, those made by AWS services for you included.',
            unit: 'thousand per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    if (given.keySpec !== 'SYMMETRIC_DEFAULT' && given.rotation && given.rotationDays !== 365)
      ctx.addIssue({
        code: 'custom',
        path: ['rotationDays'],
        message: 'only symmetric keys are rotated by AWS KMS',
      })
  })

export type KeyConfig = z.output<typeof keyConfig>
