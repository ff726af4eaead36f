namespace Caidence.Core.Settings;

/// <param name="IsVisibleToClients">Sent to browsers in the application configuration; never for secrets.</param>
/// <param name="IsEncrypted">Kept encrypted in the database.</param>
/// <param name="IsMaskedInAudit">Personal: the audit log says that it changed, never to what. What is encrypted is masked anyway.</param>
public sealed record SettingDefinition(string Name, string? DefaultValue = null, bool IsVisibleToClients = false, bool IsEncrypted = false, bool IsMaskedInAudit = false);
