import { base64, getAtt, ref } from '../../../../shared/catalog/cfn.ts'
import type { PlanResource } from '../../../../shared/plan/plan.ts'
import { resource, tags } from './stack.ts'

/** Single instances, fleets, and the capacity that is set aside for them. `hostile`: text that would do harm. */
export const instanceResources = (hostile: string): readonly PlanResource[] => [
  resource('Close', 'AWS::EC2::PlacementGroup', {
    Strategy: 'partition',
    PartitionCount: 3,
    Tags: tags('close'),
  }),
  resource('Reserved', 'AWS::EC2::CapacityReservation', {
    InstanceType: 'm7g.large',
    InstancePlatform: 'Linux/UNIX',
    AvailabilityZone: 'us-east-1a',
    InstanceCount: 2,
    InstanceMatchCriteria: 'targeted',
    Tenancy: 'default',
    EndDateType: 'unlimited',
    TagSpecifications: [{ ResourceType: 'capacity-reservation', Tags: tags('reserved') }],
  }),
  resource('House', 'AWS::EC2::Host', {
    AvailabilityZone: 'us-east-1a',
    InstanceFamily: 'm7i',
    AutoPlacement: 'off',
    HostRecovery: 'on',
    HostMaintenance: 'on',
    Tags: tags('house'),
  }),
  resource('Bastion', 'AWS::EC2::Instance', {
    ImageId: ref('Image'),
    InstanceType: 'm7i.large',
    SubnetId: ref('SubnetA'),
    SecurityGroupIds: [ref('AppGroup')],
    IamInstanceProfile: ref('Profile'),
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeType: 'gp3', VolumeSize: 30, Encrypted: true } },
    ],
    MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
    Monitoring: true,
    DisableApiTermination: true,
    Tenancy: 'host',
    HostId: ref('House'),
    UserData: base64(`#!/bin/bash\n# ${hostile}\n`),
    Tags: tags('bastion'),
  }),
  resource('BastionAddress', 'AWS::EC2::EIPAssociation', {
    AllocationId: getAtt('Address', 'AllocationId'),
    InstanceId: ref('Bastion'),
  }),
  resource('ToDatabase', 'AWS::EC2::SecurityGroupEgress', {
    GroupId: ref('AppGroup'),
    IpProtocol: 'tcp',
    FromPort: 5432,
    ToPort: 5432,
    CidrIp: '10.0.0.0/16',
    Description: 'Database',
  }),
  resource('Solvers', 'AWS::EC2::EC2Fleet', {
    Type: 'maintain',
    TargetCapacitySpecification: {
      TotalTargetCapacity: 4,
      OnDemandTargetCapacity: 1,
      DefaultTargetCapacityType: 'spot',
    },
    LaunchTemplateConfigs: [
      {
        LaunchTemplateSpecification: {
          LaunchTemplateId: ref('Template'),
          Version: getAtt('Template', 'LatestVersionNumber'),
        },
        Overrides: [{ InstanceType: 'm7g.large', SubnetId: ref('SubnetA'), Priority: 0 }],
      },
    ],
    OnDemandOptions: { AllocationStrategy: 'prioritized' },
    SpotOptions: {
      AllocationStrategy: 'price-capacity-optimized',
      InstanceInterruptionBehavior: 'terminate',
    },
    ExcessCapacityTerminationPolicy: 'termination',
    ReplaceUnhealthyInstances: true,
    TagSpecifications: [{ ResourceType: 'fleet', Tags: tags('solvers') }],
  }),
]
