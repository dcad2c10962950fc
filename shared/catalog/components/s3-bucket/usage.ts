import { z } from 'zod'
import { field, usageAmount } from '../../fields.ts'

const amount = (title: string, unit: string, description: string) =>
  field(usageAmount(), { title, unit, description })
const stored = (title: string, description: string) => amount(title, 'GB', description)

/** What only the user knows of a bucket: how much is in it and what is done with it in a month. */
export const bucketUsage = () =>
  field(
    z
      .strictObject({
        standardGb: stored('In Standard', 'Averaged over the month, old versions included.'),
        infrequentGb: stored('In Standard-IA', 'Objects below 128 KB count as 128 KB.'),
        oneZoneGb: stored('In One Zone-IA', 'Lost when its Availability Zone is.'),
        intelligentFrequentGb: stored('Intelligent-Tiering, frequent', 'Read within the last 30 days.'),
        intelligentInfrequentGb: stored('Intelligent-Tiering, infrequent', 'Not read for 30 to 90 days.'),
        intelligentArchiveGb: stored(
          'Intelligent-Tiering, archive instant',
          'Not read for 90 days and more.',
        ),
        intelligentObjectsThousand: amount(
          'Objects in Intelligent-Tiering',
          'thousand',
          'Each above 128 KB is watched for a fee.',
        ),
        glacierInstantGb: stored(
          'In Glacier Instant Retrieval',
          'Read within milliseconds, about once a quarter.',
        ),
        glacierFlexibleGb: stored('In Glacier Flexible Retrieval', 'Read within minutes to twelve hours.'),
        deepArchiveGb: stored('In Glacier Deep Archive', 'Read within 12 to 48 hours.'),
        putThousand: amount(
          'Writes and listings',
          'thousand per month',
          'PUT, COPY, POST and LIST requests.',
        ),
        getThousand: amount('Reads', 'thousand per month', 'GET and all other requests.'),
        infrequentRetrievalGb: amount('Read from Standard-IA', 'GB per month', 'Billed by the GB read.'),
        glacierRetrievalGb: amount(
          'Read from Glacier Instant Retrieval',
          'GB per month',
          'Billed by the GB read.',
        ),
        transitionsThousand: amount(
          'Moved to Standard-IA',
          'thousand objects per month',
          'Every object that a lifecycle rule moves is a request.',
        ),
        internetOutGb: amount(
          'Out to the internet',
          'GB per month',
          'To CloudFront and to the same Region it is free.',
        ),
        replicatedGb: amount(
          'Replicated',
          'GB per month',
          'Copied to buckets that this one replicates to; another Region adds the transfer.',
        ),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone. Left empty, the report shows the unit price.' },
  )
