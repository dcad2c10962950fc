import { region } from '../../../../shared/catalog/components/region.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(region, { cases: { default: {}, frankfurt: { code: 'eu-central-1' } } })
