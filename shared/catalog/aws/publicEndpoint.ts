/**
 * As the target of a connection: an endpoint that AWS runs and answers from the internet over HTTPS. It has no security
 * group; who may use it is for its authorizer, its web ACL or its geographic restriction to say.
 */
export const publicHttps = () => ({
  ports: [{ port: 443, protocol: 'tcp' as const, label: 'HTTPS' }],
  securityGroup: null,
  public: true,
})
