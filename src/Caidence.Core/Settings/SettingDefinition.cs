namespace Caidence.Core.Settings;

/// <param name="IsVisibleToClients">Sent to browsers in the application configuration; never for secrets.</param>
/// <param name="IsEncrypted">Kept encrypted in the database.</param>
public sealed record SettingDefinition(string Name, string? DefaultValue = null, bool IsVisibleToClients = false, bool IsEncrypted = false);
