namespace Caidence.Core.Settings;

/// <summary>Whose values: a user's (<c>U</c>), a workspace's (<c>T</c>) or everybody's (<c>G</c>).</summary>
public sealed record SettingHolder(string ProviderName, string? ProviderKey)
{
    public static SettingHolder Everybody { get; } = new("G", null);

    public static SettingHolder User(Guid id) => new("U", id.ToString());

    public static SettingHolder Tenant(Guid id) => new("T", id.ToString());
}
