namespace Caidence.PlatformSimulator;

/// <summary>How a receiver answered the question whether it is ours.</summary>
public sealed record HandshakeResult(bool Succeeded, int? Status, string? Body, string? Error);
