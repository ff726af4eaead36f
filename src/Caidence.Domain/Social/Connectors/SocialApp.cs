using Caidence.Core.Security;

namespace Caidence.Social.Connectors;

/// <summary>The app that asks: this installation's, or one that an agency brought.</summary>
/// <param name="ConfigId">Meta's Login for Business configuration, which WhatsApp's Embedded Signup needs.</param>
public sealed record SocialApp(string ClientId, SecretText ClientSecret, string? ConfigId = null);
