namespace Caidence.Social.Connections;

/// <summary>An account was connected, for the first time or again.</summary>
public sealed record SocialConnected(Guid ConnectionId, Guid? UserId);
