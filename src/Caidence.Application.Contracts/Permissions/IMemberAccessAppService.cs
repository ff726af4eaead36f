namespace Caidence.Permissions;

/// <summary>Why a member can do something, or cannot.</summary>
public interface IMemberAccessAppService : IApplicationService
{
    /// <param name="id">The member.</param>
    /// <param name="permission">What it is about, by name, such as <c>Caidence.Posts.Publish</c>; one that people here can have.</param>
    Task<MemberAccessDto> GetAsync(Guid id, string permission);
}
