using Caidence.Identity;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Invitations;

/// <summary>Where an invitation leads; without an id, to the platform itself.</summary>
public sealed record InvitingSide(Guid? TenantId, string Name);

/// <summary>An invitation that holds, with what it leads to.</summary>
public sealed record OpenInvitation(Invitation Invitation, IdentityRole Role, InvitingSide Side)
{
    public bool IsLink => Invitation.IsLink;
}

/// <summary>Finds what a token opens. Made up, used, revoked, too old, of a closed workspace: nothing tells which.</summary>
public sealed class InvitationFinder(
    IInvitationRepository invitations, IRepository<IdentityRole, Guid> roles, ITenantStore tenants, IAsyncQueryableExecuter queries,
    IStringLocalizer<CaidenceResource> texts, IClock clock) : ITransientDependency
{
    /// <summary>Where it says it leads; only that side itself knows whether it is so.</summary>
    public async Task<InvitingSide?> FindSideAsync(string text) =>
        InvitationToken.Parse(text) is { } token && await FindNameAsync(token.TenantId) is { } name ? new(token.TenantId, name) : null;

    /// <summary>Null if the workspace is gone or closed.</summary>
    public async Task<string?> FindNameAsync(Guid? tenantId) =>
        tenantId is not { } id ? texts["Account:Platform"].Value
        : await tenants.FindAsync(id) is { IsActive: true } workspace ? workspace.Name
        : null;

    /// <summary>On that side.</summary>
    public async Task<OpenInvitation?> FindAsync(InvitingSide side, string text)
    {
        var hash = InvitationToken.Parse(text)!.Hash;
        return await queries.FirstOrDefaultAsync(invitations.In(InvitationState.Pending, clock.Now).Where(each => each.TokenHash == hash)) is { } invitation
            && await roles.FindAsync(invitation.RoleId) is { } role
            ? new(invitation, role, side)
            : null;
    }
}
