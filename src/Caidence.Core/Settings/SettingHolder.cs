namespace Caidence.Core.Settings;

/// <summary>Whose values: a user's (<c>U</c>), a workspace's (<c>T</c>) or everybody's (<c>G</c>).</summary>
public sealed record SettingHolder(string ProviderName, string? ProviderKey)
{
    public const string OfUser = "U";

    public static SettingHolder Everybody { get; } = new("G", null);

    public static SettingHolder User(Guid id) => new(OfUser, id.ToString());

    public static SettingHolder Tenant(Guid id) => new("T", id.ToString());
}
