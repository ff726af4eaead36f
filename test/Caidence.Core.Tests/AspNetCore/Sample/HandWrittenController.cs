using Caidence.Core.AspNetCore.Uow;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.Tests.AspNetCore.Sample;

[ApiController]
[AllowAnonymous]
[Route("api/v1/by-hand")]
public sealed class HandWrittenController : ControllerBase
{
    [HttpPost]
    [RequestSizeLimit(100)]
    public IActionResult Create(CreateCampaignDto input) => Ok(input);

    [HttpPost("webhook")]
    [IgnoreAntiforgeryToken]
    public IActionResult Receive() => Ok("received");

    [HttpGet("caller-of-others")]
    [HoldsNoConnection]
    public IActionResult AnswerCallerOfOthers() => Ok();

    [HttpGet("bare/{statusCode:int}")]
    public IActionResult Bare(int statusCode) => StatusCode(statusCode);
}
