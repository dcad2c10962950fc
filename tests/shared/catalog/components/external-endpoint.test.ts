import { externalEndpoint } from '../../../../shared/catalog/components/external-endpoint.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(externalEndpoint, { cases: { default: {}, 'HTTP 8080': { protocol: 'HTTP', port: 8080 } } })
