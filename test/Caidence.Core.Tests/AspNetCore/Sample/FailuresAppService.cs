using System.ComponentModel.DataAnnotations;
using Caidence.Core.Application;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Core.Tests.AspNetCore.Sample;

public interface IFailuresAppService : IApplicationService
{
    Task GetAsync(string kind);
}

[AllowAnonymous]
public sealed class FailuresAppService : ApplicationService, IFailuresAppService
{
    public Task GetAsync(string kind) => throw (kind switch
    {
        "business" => new BusinessException("Sample:CampaignAlreadyStarted").WithData("Name", "Spring"),
        "no-text" => new BusinessException("Sample:NobodyWroteThis"),
        "own-status" => new BusinessException("Sample:CampaignAlreadyStarted") { HttpStatusCode = 422 },
        "mapped" => new BusinessException("Sample:Mapped"),
        "friendly" => new UserFriendlyException("Say please.", "Sample:Please"),
        "validation" => new AbpValidationException([new ValidationResult("Too small.", ["Answers[0].Key", "Size"])]),
        "not-found" => new EntityNotFoundException(typeof(CampaignDto), 7),
        "concurrency" => new AbpDbConcurrencyException(new InvalidOperationException("UPDATE secrets")),
        "authorization" => new AbpAuthorizationException("no"),
        "not-implemented" => new NotImplementedException(),
        _ => new InvalidOperationException("the password is 123"),
    });
}
