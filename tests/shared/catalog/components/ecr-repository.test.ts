import { ecrRepository } from '../../../../shared/catalog/components/ecr-repository.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(ecrRepository, {
  cases: { default: {}, '20 GB, mutable tags': { storageGb: 20, immutableTags: false } },
})
