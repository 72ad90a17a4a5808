/** Path of the identity provider on the one address. */
export const identityPath = '/idp';
/** The platform's client id at the local identity provider. */
export const clientId = 'fodfaeste';
