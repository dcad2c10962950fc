import { lightsailContainerService } from '../../../../shared/catalog/components/lightsail-container-service.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(lightsailContainerService, {
  cases: {
    default: {},
    'three large nodes': {
      power: 'large',
      scale: 3,
      environment: { GREETING: 'hello' },
      serviceName: 'shop',
    },
  },
})
