namespace Caidence.Identity;

/// <summary>Who a user id is, for programs that only show names.</summary>
public sealed record UserData(
    Guid Id, Guid? TenantId, string UserName, string? Name, string? Surname, bool IsActive, string Email, bool EmailConfirmed,
    string? PhoneNumber, bool PhoneNumberConfirmed);

/// <summary>Sorting takes what <see cref="GetIdentityUsersInput"/> takes.</summary>
public sealed class UserLookupSearchInputDto : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public sealed class UserLookupCountInputDto
{
    public string? Filter { get; set; }
}
