using System.Security.Cryptography;
using System.Text;

namespace Caidence.Profiles;

/// <summary>Finds what a token opens.</summary>
public sealed class MediaKitFinder(IRepository<CreatorProfile, Guid> profiles, ITenantStore tenants, IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <summary>Where it says it leads; only that workspace itself knows whether it is so.</summary>
    public async Task<TenantConfiguration?> FindWorkspaceAsync(string token) =>
        MediaKitToken.Parse(token) is { } parsed && await tenants.FindAsync(parsed.TenantId) is { IsActive: true } tenant ? tenant : null;

    /// <summary>In that workspace.</summary>
    public async Task<CreatorProfile?> FindAsync(string token) =>
        await queries.FirstOrDefaultAsync(profiles.Query().OrderBy(profile => profile.Id)) is { KitTokenHash: { } hash } profile
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(MediaKitToken.Parse(token)!.Hash))
            ? profile
            : null;
}
