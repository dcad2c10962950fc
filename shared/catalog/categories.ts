import type { Category } from './define.ts'

/** The groups of the palette, in its order. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  people: 'Entry points',
  edge: 'Edge and DNS',
  traffic: 'Load balancing and APIs',
  compute: 'Compute',
  containers: 'Containers',
  serverless: 'Serverless',
  batch: 'Batch',
  integration: 'Messaging and workflows',
  storage: 'Storage',
  database: 'Databases',
  security: 'Security and secrets',
  'machine-learning': 'Machine learning',
  operations: 'Operations',
  delivery: 'Delivery',
  hybrid: 'Hybrid',
  network: 'Networking',
}
