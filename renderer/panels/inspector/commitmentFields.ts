import { z } from 'zod'
import { field } from '../../../shared/catalog/fields.ts'
import { commitmentSchema } from '../../../shared/document/schema.ts'

const { kind, term, payment, sharePercent, usdPerHour, families } = commitmentSchema.shape

/** Reserved Instances and Savings Plans of the account, which the cost report counts beside the On-Demand figures. */
export const commitmentFields = field(
  z
    .array(
      field(
        z.strictObject({
          kind: field(kind, {
            title: 'Kind',
            description:
              'Compute Savings Plans follow you over families, Regions and Fargate; the others are for one family in one Region and save more.',
            labels: {
              'compute-savings-plan': 'Compute Savings Plan',
              'ec2-instance-savings-plan': 'EC2 Instance Savings Plan',
              'standard-ri': 'Standard Reserved Instances',
              'convertible-ri': 'Convertible Reserved Instances',
            },
          }),
          term: field(term, {
            title: 'Term',
            description: 'It cannot be cancelled before.',
            labels: { '1y': '1 year', '3y': '3 years' },
          }),
          payment: field(payment, {
            title: 'Payment',
            description: 'The more is paid at the start, the larger the discount.',
            labels: {
              'no-upfront': 'No upfront',
              'partial-upfront': 'Partial upfront',
              'all-upfront': 'All upfront',
            },
          }),
          sharePercent: field(sharePercent, {
            title: 'Share of the steady capacity',
            description:
              'Of what runs at the low end of the estimate all month. Beyond that a commitment would lie idle.',
            unit: '%',
          }),
          usdPerHour: field(usdPerHour, {
            title: 'Or an hourly amount',
            description: 'Savings Plans only: what is committed, in place of a share.',
            unit: 'USD per hour',
            placeholder: 'by share',
          }),
          families: field(families, {
            title: 'Families',
            description: 'Instance families such as m7g. Empty: all that are drawn.',
          }),
        }),
        { title: 'Commitment', description: 'One Savings Plan, or Reserved Instances of one kind.' },
      ),
    )
    .max(10),
  {
    title: 'Commitments',
    description:
      'What the cost report takes off the On-Demand figures, which it goes on showing. Nothing is deployed for it.',
  },
)
