import { concat, getAtt, ref } from '../../../../shared/catalog/cfn.ts'
import type { PlanResource } from '../../../../shared/plan/plan.ts'
import { resource, tags } from './stack.ts'

const map = (name: string) => ({ Name: name, Project: 'shop' })

const restApi: readonly PlanResource[] = [
  resource('Rest', 'AWS::ApiGateway::RestApi', {
    Name: 'orders',
    EndpointConfiguration: { Types: ['REGIONAL'] },
    Body: { openapi: '3.0.1', info: { title: 'orders', version: '1' }, paths: {} },
    Tags: tags('orders'),
  }),
  resource('RestDeployment', 'AWS::ApiGateway::Deployment', {
    RestApiId: ref('Rest'),
    Description: 'v1a2b3c',
  }),
  resource('RestStage', 'AWS::ApiGateway::Stage', {
    RestApiId: ref('Rest'),
    DeploymentId: ref('RestDeployment'),
    StageName: 'live',
    TracingEnabled: true,
    CacheClusterEnabled: true,
    CacheClusterSize: '0.5',
    MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: 100, MetricsEnabled: true }],
    AccessLogSetting: { DestinationArn: getAtt('AppLogs', 'Arn'), Format: '{"id":"$context.requestId"}' },
    Tags: tags('live'),
  }),
  resource('RestPlan', 'AWS::ApiGateway::UsagePlan', {
    UsagePlanName: 'partners',
    ApiStages: [{ ApiId: ref('Rest'), Stage: ref('RestStage') }],
    Throttle: { RateLimit: 10, BurstLimit: 20 },
    Quota: { Limit: 1000, Period: 'DAY' },
    Tags: tags('partners'),
  }),
  resource('RestKey', 'AWS::ApiGateway::ApiKey', { Name: 'partner', Enabled: true, Tags: tags('partner') }),
  resource('RestPlanKey', 'AWS::ApiGateway::UsagePlanKey', {
    KeyId: ref('RestKey'),
    KeyType: 'API_KEY',
    UsagePlanId: ref('RestPlan'),
  }),
]

const httpApi: readonly PlanResource[] = [
  resource('WebApi', 'AWS::ApiGatewayV2::Api', {
    Name: 'shop',
    ProtocolType: 'HTTP',
    DisableExecuteApiEndpoint: false,
    CorsConfiguration: { AllowOrigins: ['https://shop.example.com'], MaxAge: 600 },
    Tags: map('shop'),
  }),
  resource('WebApiLink', 'AWS::ApiGatewayV2::VpcLink', {
    Name: 'shop',
    SubnetIds: [ref('SubnetA'), ref('SubnetB')],
    SecurityGroupIds: [],
    Tags: map('shop'),
  }),
  resource('WebApiAuthorizer', 'AWS::ApiGatewayV2::Authorizer', {
    ApiId: ref('WebApi'),
    Name: 'users',
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Issuer: 'https://issuer.example.com', Audience: ['shop'] },
  }),
  resource('WebApiIntegration', 'AWS::ApiGatewayV2::Integration', {
    ApiId: ref('WebApi'),
    Description: 'WebApiIntegration',
    IntegrationType: 'HTTP_PROXY',
    IntegrationMethod: 'ANY',
    IntegrationUri: 'https://backend.example.com/',
    PayloadFormatVersion: '1.0',
    TimeoutInMillis: 10000,
  }),
  resource('WebApiRoute', 'AWS::ApiGatewayV2::Route', {
    ApiId: ref('WebApi'),
    RouteKey: '$default',
    Target: concat('integrations/', ref('WebApiIntegration')),
    AuthorizationType: 'JWT',
    AuthorizerId: ref('WebApiAuthorizer'),
    ApiKeyRequired: false,
  }),
  resource('WebApiStage', 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref('WebApi'),
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 },
    Tags: map('live'),
  }),
  resource('WebApiDomain', 'AWS::ApiGatewayV2::DomainName', {
    DomainName: 'api.example.com',
    DomainNameConfigurations: [
      {
        CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
        EndpointType: 'REGIONAL',
        SecurityPolicy: 'TLS_1_2',
      },
    ],
    Tags: map('api'),
  }),
  resource('WebApiMapping', 'AWS::ApiGatewayV2::ApiMapping', {
    ApiId: ref('WebApi'),
    DomainName: ref('WebApiDomain'),
    Stage: ref('WebApiStage'),
  }),
  resource('WebApiPermission', 'AWS::Lambda::Permission', {
    FunctionName: 'orders',
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
  }),
]

const graphql: readonly PlanResource[] = [
  resource('Graph', 'AWS::AppSync::GraphQLApi', {
    Name: 'shop',
    AuthenticationType: 'API_KEY',
    XrayEnabled: true,
    Tags: tags('shop'),
  }),
  resource('GraphSchema', 'AWS::AppSync::GraphQLSchema', {
    ApiId: getAtt('Graph', 'ApiId'),
    Definition: 'type Query { ok: String }',
  }),
  resource('GraphCache', 'AWS::AppSync::ApiCache', {
    ApiId: getAtt('Graph', 'ApiId'),
    ApiCachingBehavior: 'FULL_REQUEST_CACHING',
    Type: 'SMALL',
    Ttl: 300,
    AtRestEncryptionEnabled: true,
    TransitEncryptionEnabled: true,
  }),
  resource('GraphKey', 'AWS::AppSync::ApiKey', { ApiId: getAtt('Graph', 'ApiId'), Description: 'GraphKey' }),
  resource('GraphSource', 'AWS::AppSync::DataSource', {
    ApiId: getAtt('Graph', 'ApiId'),
    Name: 'none',
    Type: 'NONE',
  }),
  resource('GraphResolver', 'AWS::AppSync::Resolver', {
    ApiId: getAtt('Graph', 'ApiId'),
    TypeName: 'Query',
    FieldName: 'ok',
    DataSourceName: getAtt('GraphSource', 'Name'),
    Kind: 'UNIT',
    Runtime: { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' },
    Code: 'export const request = () => ({})\nexport const response = () => "yes"',
  }),
]

const delivery: readonly PlanResource[] = [
  resource('Control', 'AWS::CloudFront::OriginAccessControl', {
    OriginAccessControlConfig: {
      Name: 'shop-control',
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    },
  }),
  resource('Cdn', 'AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Enabled: true,
      Comment: 'shop',
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      PriceClass: 'PriceClass_100',
      Aliases: ref('AllowedHosts'),
      Origins: [
        {
          Id: 'files',
          DomainName: getAtt('Bucket', 'RegionalDomainName'),
          OriginAccessControlId: getAtt('Control', 'Id'),
          S3OriginConfig: { OriginAccessIdentity: '' },
        },
        {
          Id: 'web',
          DomainName: getAtt('Alb', 'DNSName'),
          CustomOriginConfig: {
            OriginProtocolPolicy: 'https-only',
            HTTPPort: 80,
            HTTPSPort: 443,
            OriginSSLProtocols: ['TLSv1.2'],
          },
        },
      ],
      DefaultCacheBehavior: {
        TargetOriginId: 'files',
        ViewerProtocolPolicy: 'redirect-to-https',
        CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
        CachedMethods: ['GET', 'HEAD'],
        Compress: true,
        FunctionAssociations: [
          { EventType: 'viewer-request', FunctionARN: 'arn:aws:cloudfront::123456789012:function/rewrite' },
        ],
      },
      CacheBehaviors: [
        {
          PathPattern: '/api/*',
          TargetOriginId: 'web',
          ViewerProtocolPolicy: 'https-only',
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        },
      ],
      CustomErrorResponses: [{ ErrorCode: 404, ResponseCode: 200, ResponsePagePath: '/index.html' }],
      Restrictions: { GeoRestriction: { RestrictionType: 'whitelist', Locations: ['DE', 'FR'] } },
      ViewerCertificate: {
        AcmCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
      Logging: { Bucket: getAtt('Bucket', 'RegionalDomainName'), Prefix: 'cdn/' },
    },
    Tags: tags('shop'),
  }),
  resource('Zone', 'AWS::Route53::HostedZone', { Name: 'shop.example.net', HostedZoneTags: tags('zone') }),
  resource('Check', 'AWS::Route53::HealthCheck', {
    HealthCheckConfig: {
      Type: 'HTTPS',
      FullyQualifiedDomainName: getAtt('Alb', 'DNSName'),
      Port: 443,
      ResourcePath: '/health',
      RequestInterval: 30,
      FailureThreshold: 3,
      EnableSNI: true,
    },
    HealthCheckTags: tags('check'),
  }),
  resource('Record', 'AWS::Route53::RecordSet', {
    HostedZoneId: ref('Zone'),
    Name: 'www.shop.example.net',
    Type: 'A',
    SetIdentifier: 'one',
    Failover: 'PRIMARY',
    HealthCheckId: getAtt('Check', 'HealthCheckId'),
    AliasTarget: {
      HostedZoneId: getAtt('Alb', 'CanonicalHostedZoneID'),
      DNSName: getAtt('Alb', 'DNSName'),
      EvaluateTargetHealth: true,
    },
  }),
]

const front: readonly PlanResource[] = [
  resource('Accelerator', 'AWS::GlobalAccelerator::Accelerator', {
    Name: 'shop',
    Enabled: true,
    IpAddressType: 'IPV4',
    Tags: tags('shop'),
  }),
  resource('AcceleratorListener', 'AWS::GlobalAccelerator::Listener', {
    AcceleratorArn: ref('Accelerator'),
    Protocol: 'TCP',
    PortRanges: [{ FromPort: 443, ToPort: 443 }],
    ClientAffinity: 'NONE',
  }),
  resource('AcceleratorGroup', 'AWS::GlobalAccelerator::EndpointGroup', {
    ListenerArn: ref('AcceleratorListener'),
    EndpointGroupRegion: 'us-east-1',
    TrafficDialPercentage: 100,
    HealthCheckProtocol: 'TCP',
    HealthCheckPort: 443,
    HealthCheckIntervalSeconds: 30,
    ThresholdCount: 3,
    EndpointConfigurations: [{ EndpointId: ref('Alb'), Weight: 128, ClientIPPreservationEnabled: true }],
  }),
  resource('Blocked', 'AWS::WAFv2::IPSet', {
    Scope: 'REGIONAL',
    IPAddressVersion: 'IPV4',
    Addresses: ['192.0.2.0/24'],
    Tags: tags('blocked'),
  }),
  resource('Acl', 'AWS::WAFv2::WebACL', {
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: 'Acl', SampledRequestsEnabled: true },
    Rules: [
      {
        Name: 'Blocked',
        Priority: 1,
        Statement: { IPSetReferenceStatement: { Arn: getAtt('Blocked', 'Arn') } },
        Action: { Block: {} },
        VisibilityConfig: {
          CloudWatchMetricsEnabled: true,
          MetricName: 'Blocked',
          SampledRequestsEnabled: true,
        },
      },
    ],
    Tags: tags('acl'),
  }),
  resource('AclLogging', 'AWS::WAFv2::LoggingConfiguration', {
    ResourceArn: getAtt('Acl', 'Arn'),
    LogDestinationConfigs: ['arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-shop'],
    RedactedFields: [{ SingleHeader: { Name: 'authorization' } }],
  }),
  resource('AclAssociation', 'AWS::WAFv2::WebACLAssociation', {
    WebACLArn: getAtt('Acl', 'Arn'),
    ResourceArn: ref('Alb'),
  }),
  resource('Protection', 'AWS::Shield::Protection', {
    Name: 'alb',
    ResourceArn: ref('Alb'),
    Tags: tags('alb'),
  }),
]

/** What stands at the edge, and APIs. Refers to the load balancer, bucket and log group of the others. */
export const edge: readonly PlanResource[] = [...restApi, ...httpApi, ...graphql, ...delivery, ...front]
