namespace Caidence.Invitations;

/// <summary>For those who hold the link of an invitation. Reached at <c>/api/v1/invitations</c>.</summary>
public interface IInvitationAcceptanceAppService : IApplicationService
{
    /// <summary>Changes nothing.</summary>
    Task<InvitationOfferDto> LookUpAsync(InvitationTokenDto input);

    /// <exception cref="AbpValidationException">A password that will not do, or an address that the workspace knows already.</exception>
    Task<InvitationAcceptanceDto> AcceptAsync(AcceptInvitationDto input);

    Task<InvitationAcceptanceDto> AcceptWithPasswordAsync(AcceptInvitationWithPasswordDto input);

    /// <summary>As whoever is signed in, in whichever workspace.</summary>
    Task<InvitationAcceptanceDto> AcceptSignedInAsync(InvitationTokenDto input);
}
