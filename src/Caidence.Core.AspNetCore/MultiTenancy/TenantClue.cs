namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>What a request says about its workspace: an id, a name, or nothing for the host side.</summary>
/// <param name="IsFromQuery">Then the cookie is set from it, so that the choice lasts.</param>
public sealed record TenantClue(string? IdOrName, bool IsFromQuery = false)
{
    /// <summary>Name of the query member, route value, header and cookie.</summary>
    public const string Key = "__tenant";

    public static TenantClue Host { get; } = new(IdOrName: null);
}
