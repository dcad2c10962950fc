import type { PriceItems } from '../../../shared/facts/priceItems/types.ts'
import type { QuotaItems } from '../../../shared/facts/quotaItems/types.ts'
import { discountColumns, instanceTypeColumns } from '../../../shared/facts/transform/sources.ts'

/** Ids that the fixture's two small tables fill. */
export const fixtureIds: { readonly prices: PriceItems; readonly quotas: QuotaItems } = {
  prices: {
    elb: { 'alb.hours': ['ALB hour', 'USD/hour'] },
    sqs: { 'sqs.standard-requests': ['standard requests', 'USD/million', 'million requests'] },
    rds: {
      'rds.single': ['IOPS single / multi[0]', 'USD/IOPS-month'],
      'rds.multi': ['IOPS single / multi[1]', 'USD/IOPS-month'],
    },
    fargate: { 'fargate.spot-discount': ['spot discount', '% off on-demand'] },
    lightsail: { 'lightsail.linux.1gb': ['Linux bundle 1GB', 'USD/hour'] },
  },
  quotas: { elb: { 'elb.rule-priority': ['rule priority', 'range', 'range'] } },
}

export const eksVersions = {
  title: 'EKS Kubernetes versions',
  sources: { G: { title: 'guide', date: '2025-11' } },
  notes: ['by hand'],
  columns: ['version', 'released', 'endOfStandardSupport', 'endOfExtendedSupport', 'source'],
  rows: [['1.31', '2024-09-26', '2025-11-26', '2026-11-26', 'G']],
}

const typeRow = (cells: Readonly<Record<string, unknown>>) =>
  instanceTypeColumns.map((column) => cells[column] ?? null)

const bundle = { hourly: 0.0094, monthlyCap: 6.99, memoryGB: 1, vcpu: 2, ssdGB: 40, ipv6Only: false }

/** One or two records of every source file, in the sources' own layout. */
export const sourceFixture = () => ({
  'carbon.json': {
    sources: { grid: 'constants (2022-11-02)' },
    pue: 1.135,
    ssdWhPerTBh: 1.2,
    hddWhPerTBh: 0.65,
    networkKWhPerGB: 0.001,
    memoryKWhPerGBh: 0.000392,
    avgMinWattsPerVcpu: 0.74,
    avgMaxWattsPerVcpu: 3.5,
    serverLifespanHours: 35040,
    replicationFactors: { s3: 6 },
    'gpuWatts[min,max]': { 'NVIDIA T4': [8, 71] },
    units: { instances: 'W' },
    gridGCo2ePerKWh: { 'us-east-1': 379.069 },
    gridOlderGCo2ePerKWh: { 'us-east-1': 415.755 },
    microarchitecture: [['Graviton', 0.4743, 1.693, 129.78]],
    instances: [['m5.large', 'Xeon', 2, 96, 4, 7, 14, 20, 1300, 27]],
  },
  'commitment-discounts.json': {
    schema: 'x',
    columns: [...discountColumns],
    columnSources: {
      '*_2019': 'table (2019-04-05)',
      std1yAllUpfront_2023: 'list (2023-08-30)',
      std3yAllUpfront_2021: 'list (2021-09-27)',
      derivedStd1y: 'DERIVED',
    },
    programmes: [
      { item: 'plan', value: 66, unit: '%', source: 'figure repeated in several stored pages' },
      { item: 'notice', value: 120, unit: 'seconds', source: 'unverified' },
    ],
    families: [['m5', 41.2, [37, 40], ...Array.from({ length: 13 }, () => null)]],
    spotFamiliesColumns: ['family', 'median'],
    spotFamiliesSource: 'spot-advisor.json (2025-06-28)',
    spotFamilies: [['m5', 66]],
  },
  'database-node-prices.json': {
    schema: 'x',
    unit: 'USD per node-hour',
    regions: ['us-east-1', 'eu-west-1'],
    sourceCodes: { R: 'instances.json (2021-07-09)', U: 'unverified: tables agree' },
    rows: [
      ['rds', 'db.m5.large', 'mysql', 2, 8, 'R', 0.171, 0.189],
      ['rds', 'db.r7g.large', 'mysql', 2, 16, 'U', 0.239],
    ],
  },
  'ec2-instance-types.json': {
    schema: 'x',
    units: {
      memoryMiB: 'MiB',
      source: 'M=moto 5.2.1 capture; K=Karpenter 2026-07-11. ENI limits in all rows: x',
    },
    columns: [...instanceTypeColumns] as string[],
    rows: [
      typeRow({
        type: 'g5.xlarge',
        family: 'g5',
        vcpus: 4,
        memoryMiB: 16384,
        architectures: 'x86_64',
        burstable: 0,
        bareMetal: 0,
        currentGeneration: 1,
        accelerators: [['gpu', 'NVIDIA', 'A10G', 1, 22888]],
        placementGroupStrategies: ['cluster', 'spread'],
        source: 'M',
      }),
      typeRow({
        type: 'm9g.large',
        family: 'm9g',
        vcpus: 2,
        memoryMiB: 8192,
        burstable: 0,
        bareMetal: 0,
        currentGeneration: 1,
        source: 'K',
      }),
    ],
  },
  'ec2-offerings.json': {
    source: 'moto 5.2.1',
    schema: 'x',
    regions: ['us-east-1', 'eu-west-1'],
    rows: [['g5.xlarge', '10']],
  },
  'ec2-on-demand-prices.json': {
    schema: 'x',
    unit: 'USD per instance-hour',
    regions: ['us-east-1', 'eu-west-1'],
    sourceByRegion: {
      'us-east-1': 'K 2026-07-20',
      'eu-west-1': 'A 2025-11-03 + O 2024-04-03 for the types in olderCells',
    } as Record<string, string>,
    sources: { K: 'karpenter', A: 'feed', O: 'branch' },
    'cellCounts[total,K,A,O]': { 'us-east-1': [2, 2, 0, 0] },
    olderCells: { 'eu-west-1': ['g5.xlarge'] },
    rows: [
      ['g5.xlarge', 1.006, 1.123],
      ['m9g.large', 0.09784],
    ],
  },
  'ec2-region-price-ratios.json': {
    status: 'DERIVED',
    inputs: 'region prices A 2025-11-03, us-east-1 prices K 2026-07-20; bare metal excluded',
    base: 'us-east-1',
    rows: [['eu-west-1', { '*': [1.115, 1, 1.25, 711] }]],
  },
  'quotas-and-limits.json': {
    schema: 'x',
    rows: [['elb', 'rule priority', [1, 50000], 'range', 'hard', 'awsdocs ALB guide 2023-06']] as unknown[][],
  },
  'regions.json': {
    sources: { names: 'botocore 1.43.11', azs: 'moto 5.2.1', familiesPriced: 'ec2-on-demand-prices.json' },
    note: 'n',
    rows: [
      {
        code: 'us-east-1',
        name: 'US East (N. Virginia)',
        pricingName: 'US East (N. Virginia)',
        partition: 'aws',
        defaultEnabled: true,
        azCount: 1,
        azs: [['us-east-1a', 'use1-az6']],
        offeredTypeCount: 1,
        familiesOffered: ['g5'],
        familiesPriced: ['g5', 'm9g'],
        azIdsOffering: ['use1-az6'],
        familiesMissingByAz: { 'use1-az6': ['g5'] },
      },
    ],
  },
  'service-prices.json': {
    schema: 'x',
    regions: ['us-east-1', 'eu-west-1'],
    sources: {
      'P:<file>': 'feeds, publication dates 2025-05..2025-11 (ecs 2025-10-27, sns/lightsail 2025-10-31)',
      'I:<test>': 'golden tests (2024-07-01 unless stated)',
      'T:alb-2017': 'third-party table dated 2017-12-18',
    } as Record<string, string>,
    rows: [
      [
        'elb',
        'ALB hour',
        'USD/hour',
        'T:alb-2017 (us-east-1 confirmed by I 2024-07)',
        { 'eu-west-1': 0.0252 },
      ],
      ['sqs', 'standard requests', 'USD/million', 'I:sqs_queue_test (us-east-1)', { '*': 0.4 }],
      ['rds', 'IOPS single / multi', 'USD/IOPS-month', 'I:db_instance_test', { 'us-east-1': [0.02, 0.04] }],
      ['fargate', 'spot discount', '% off on-demand', 'unverified', { '*': 70 }],
      [
        'lightsail',
        'Linux bundle 1GB',
        'USD/hour',
        'P:lightsail',
        { ...bundle, transferTB: 2, regions: 'other' },
      ],
      [
        'lightsail',
        'Linux bundle 1GB',
        'USD/hour',
        'P:lightsail',
        { ...bundle, transferTB: 1, regions: ['eu-west-1'] },
      ],
    ] as unknown[][],
  },
  'spot-advisor.json': {
    source: 'feed, committed 2025-06-28',
    schema: 'x',
    interruptionBuckets: ['<5%', '5-10%'],
    meaning: 'm',
    regions: ['us-east-1', 'eu-west-1'],
    rows: [['g5.xlarge', 591, -620]],
  },
})
