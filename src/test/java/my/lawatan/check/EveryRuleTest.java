package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * For each rule the tests that show when it finds something, when it does not, and where the one becomes the other: a rule without all
 * three fails here, and so does a test that is gone or speaks of the rule no more.
 */
class EveryRuleTest {
    private static final List<String> FOLDERS = List.of("check", "plan");

    // rule | finds | does not find | the last that it does not find beside the first that it does
    private static final String TESTS = """
            person-double-booked | Checks.aMinisterAtTwoEventsAtOnceIsFoundOnceWithNamesAndTimes | Checks.whoDeclinedAndWhatIsCancelledDoNotClash | Checks.eventsThatTouchAreNoClash
            place-double-booked | Checks.oneHallForTwoEventsIsFoundButAHotelHoldsMany | Checks.oneHallForTwoEventsIsFoundButAHotelHoldsMany | PlanRules.aRoomIsTakenTwiceFromTheFirstMinuteThatTwoEventsShare
            vehicle-double-booked | Rules.aCarForTwoWaysAtOnceIsFoundByTheTimesOrTheMinutesOfTheWays | Rules.aCarThatIsThereWhenItLeavesAgainIsNotNeededTwice | Rules.aCarThatIsThereWhenItLeavesAgainIsNotNeededTwice
            person-unavailable | RoomRules.whoIsAwayOrHadOnlyAtOtherHoursIsNotExpected | RoomRules.whoIsAwayOrHadOnlyAtOtherHoursIsNotExpected | RoomRules.whoIsAwayOrHadOnlyAtOtherHoursIsNotExpected
            leg-too-short | Checks.aWayOfAnHourAndTenInAnHourIsTooShort | Checks.aWayOfAnHourAndTenInAnHourIsTooShort | PlanRules.aWayFitsToTheMinute
            travel-too-short | Rules.aWayThatTakesLongerElsewhereInThePlanIsTooShortHereToo | Rules.aWayWithItsOwnLegIsLookedAtByThatLegAlone | PlanRules.aWayFitsToTheMinute
            outside-stay | Rules.nobodyIsAnywhereBeforeTheFlightHasLandedOrAfterItHasLeft | Rules.whatIsNotThePrincipalsMayBeAtAnyTime | Rules.nobodyIsAnywhereBeforeTheFlightHasLandedOrAfterItHasLeft
            names-awaited | Checks.seatsThatAwaitANameAreCounted | PlanRules.seatsAwaitNamesUntilTheLastOneHasOne | PlanRules.seatsAwaitNamesUntilTheLastOneHasOne
            outside-trip | Checks.anEventAfterTheTripIsFound | Checks.anEventAfterTheTripIsFound | PlanRules.theDayBeforeTheTripIsOutsideItAndItsFirstDayIsNot
            time-not-stated | Rules.aTimeThatIsNotStatedIsFoundTwoDaysBeforeAndNotOnceTheDayIsOver | Rules.aTimeThatIsNotStatedIsFoundTwoDaysBeforeAndNotOnceTheDayIsOver | Rules.aTimeThatIsNotStatedIsFoundTwoDaysBeforeAndNotOnceTheDayIsOver
            not-confirmed | Rules.anEventThatIsNotConfirmedIsFoundFromTwoDaysBeforeUntilItsEnd | Rules.anEventThatIsNotConfirmedIsFoundFromTwoDaysBeforeUntilItsEnd | Rules.anEventThatIsNotConfirmedIsFoundFromTwoDaysBeforeUntilItsEnd
            brief-missing | Rules.aTalkOfThePrincipalWantsABriefUnlessSomebodySaysOtherwise | Rules.aTalkOfThePrincipalWantsABriefUnlessSomebodySaysOtherwise | Rules.aTalkOfThePrincipalWantsABriefUnlessSomebodySaysOtherwise
            brief-stale | Rules.aBriefClearedForAnotherTimeIsStaleUntilTheEventIsBackThere | Rules.aBriefClearedForAnotherTimeIsStaleUntilTheEventIsBackThere | Rules.aBriefClearedForAnotherTimeIsStaleUntilTheEventIsBackThere
            brief-overdue | Rules.aBriefIsOverdueFromTheMinuteItWasDueUntilItsEventIsOver | Rules.aBriefIsOverdueFromTheMinuteItWasDueUntilItsEventIsOver | Rules.aBriefIsOverdueFromTheMinuteItWasDueUntilItsEventIsOver
            headcount-open | Rules.theNumberExpectedIsHeldAgainstTheNumberedSeatsOrElseAgainstTheNames | Rules.theNumberExpectedIsHeldAgainstTheNumberedSeatsOrElseAgainstTheNames | PlanRules.oneMoreOrFewerThanExpectedIsAnotherNumber
            over-quota | Attending.moreThanTheHostLetsInIsFoundWithHowManyAreTooMany | Attending.moreThanTheHostLetsInIsFoundWithHowManyAreTooMany | Attending.moreThanTheHostLetsInIsFoundWithHowManyAreTooMany
            place-by-hand | PlanRules.whoWasPutSomewhereByHandNeedsAReasonOrTheirNeighbour | PlanRules.whoWasPutSomewhereByHandNeedsAReasonOrTheirNeighbour | PlanRules.whoWasPutSomewhereByHandNeedsAReasonOrTheirNeighbour
            interpreter-missing | Rules.anInterpreterIsMissingUntilOneHasConfirmed | Rules.anInterpreterIsMissingUntilOneHasConfirmed | Rules.anInterpreterIsMissingUntilOneHasConfirmed
            zone-not-stated | Rules.aTimeOnAnotherClockThanThatOfItsPlaceIsDoubtful | Rules.aFlightMayHaveTheClockOfEitherEnd | Rules.aTimeOnAnotherClockThanThatOfItsPlaceIsDoubtful
            way-not-stated | Rules.aWayOfUnknownLengthIsSaidToBeOneBetweenHousesAndWithinTheHour | Rules.aWayOfUnknownLengthIsSaidToBeOneBetweenHousesAndWithinTheHour | Rules.aWayOfUnknownLengthIsSaidToBeOneBetweenHousesAndWithinTheHour
            plan-undecided | PlanRules.aPlanBIsSpokenOfTwelveHoursBeforeItIsToBeDecidedAndWarnedOfAfterThat | PlanRules.aPlanBIsSpokenOfTwelveHoursBeforeItIsToBeDecidedAndWarnedOfAfterThat | PlanRules.howLongBeforeItsTimeAPlanBIsSpokenOfCanBeSet
            count-broken | PlanRules.anEventThatIsCountedFromAnotherBeginsToTheMinuteWhenItsCountSays | PlanRules.anEventThatIsCountedFromAnotherBeginsToTheMinuteWhenItsCountSays | PlanRules.anEventThatIsCountedFromAnotherBeginsToTheMinuteWhenItsCountSays
            count-circle | PlanRules.eventsThatAreCountedFromOneAnotherInACircleAreNamedOnce | PlanRules.eventsThatAreCountedFromOneAnotherInACircleAreNamedOnce | PlanRules.eventsThatAreCountedFromOneAnotherInACircleAreNamedOnce
            name-drift | Rules.aNameThatDriftsIsFoundWithThePersonTheTextAndBothForms | Rules.aPersonsOwnRecordAndWhatThingsAreCalledAndWhatSourcesSayAreNoDrift | Rules.aNameThatDriftsIsFoundWithThePersonTheTextAndBothForms
            seat-twice | Motorcade.whoSitsTwiceOnAWayIsFoundAndSoAreTooManyInACar | Motorcade.whoSitsOnTwoWaysAtOnceIsFoundUnlessItIsOneCarThatDrivesBoth | Motorcade.whoSitsOnTwoWaysAtOnceIsFoundUnlessItIsOneCarThatDrivesBoth
            vehicle-over-seats | Motorcade.whoSitsTwiceOnAWayIsFoundAndSoAreTooManyInACar | Motorcade.whoSitsTwiceOnAWayIsFoundAndSoAreTooManyInACar | Motorcade.whoSitsTwiceOnAWayIsFoundAndSoAreTooManyInACar
            seat-missing | Motorcade.aSeatOfOneWayIsTakenAwayThereAndTheLastOneIsNot | PlanRules.whereSomeOfOursHaveSeatsAllHaveOne | PlanRules.whereSomeOfOursHaveSeatsAllHaveOne
            pass-missing | NeedsRules.whoMustCarryAPassAndHasNoneIsNamedUntilItIsInTheirHands | NeedsRules.aDoorOfAPlaceIsADoorOfItsRoomsAndTheHostsOwnPeopleNeedNothingOfOurs | NeedsRules.whoMustCarryAPassAndHasNoneIsNamedUntilItIsInTheirHands
            pass-over-quota | NeedsRules.allWhoAreBehindOneDoorAtOnceAreCountedAgainstItsQuota | NeedsRules.allWhoAreBehindOneDoorAtOnceAreCountedAgainstItsQuota | NeedsRules.allWhoAreBehindOneDoorAtOnceAreCountedAgainstItsQuota
            form-overdue | NeedsRules.aFormIsWarnedOfTwoDaysBeforeItsDeadlineAndStopsAfterItUntilItIsSent | NeedsRules.aFormIsWarnedOfTwoDaysBeforeItsDeadlineAndStopsAfterItUntilItIsSent | NeedsRules.aFormIsWarnedOfTwoDaysBeforeItsDeadlineAndStopsAfterItUntilItIsSent
            room-clash | NeedsRules.aRoomIsGivenOnceANightAndAPersonOneBedroom | NeedsRules.aRoomIsGivenOnceANightAndAPersonOneBedroom | NeedsRules.aRoomIsGivenOnceANightAndAPersonOneBedroom
            edition-leak | TextRules.driversAndThePressDoNotReadWhereThePrincipalSleeps | TextRules.driversAndThePressDoNotReadWhereThePrincipalSleeps | TextRules.aSentenceOfTheBriefDoesNotLeaveTheHouse
            leg-chain | RoomRules.takingSeatsDrivingAndTheWalkFromTheKerbAreAllOfAWay | RoomRules.aWayThatSaysWhenItLeavesIsHeldAgainstWhatComesBeforeAndAfter | RoomRules.takingSeatsDrivingAndTheWalkFromTheKerbAreAllOfAWay
            room-turnover | RoomRules.aRoomOfBilateralsIsMadeReadyInAQuarterOfAnHour | RoomRules.aRoomOfBilateralsIsMadeReadyInAQuarterOfAnHour | RoomRules.aRoomOfBilateralsIsMadeReadyInAQuarterOfAnHour
            press-preset | RoomRules.thePressSetsUpTwentyMinutesBeforeOrWhenItIsTold | RoomRules.thePressSetsUpTwentyMinutesBeforeOrWhenItIsTold | RoomRules.thePressSetsUpTwentyMinutesBeforeOrWhenItIsTold
            security-sweep | RoomRules.aRoomIsSweptWhereOthersWereBeforeThePrincipal | RoomRules.aRoomIsSweptWhereOthersWereBeforeThePrincipal | RoomRules.aRoomIsSweptWhereOthersWereBeforeThePrincipal
            place-closed | RoomRules.thePlaceMustBeOpenFromTheFirstMinuteToTheLast | RoomRules.thePlaceMustBeOpenFromTheFirstMinuteToTheLast | RoomRules.thePlaceMustBeOpenFromTheFirstMinuteToTheLast
            over-capacity | RoomRules.aRoomHasSeatsForThoseOnTheListOrExpected | RoomRules.aRoomHasSeatsForThoseOnTheListOrExpected | RoomRules.aRoomHasSeatsForThoseOnTheListOrExpected
            fact-unsure | NearRules.aTimeThatIsDisputedIsSettledBeforeItIsNear | NearRules.aTimeThatIsDisputedIsSettledBeforeItIsNear | NearRules.aTimeThatIsDisputedIsSettledBeforeItIsNear
            place-missing | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            car-missing | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            note-taker-missing | NearRules.aTalkWithoutANoteTakerCallsTwoDaysBefore | NearRules.aTalkWithoutANoteTakerCallsTwoDaysBefore | NearRules.aTalkWithoutANoteTakerCallsTwoDaysBefore
            dress-missing | NearRules.aMealWithoutDressAndPressRemarksWithoutAClassCall | NearRules.aMealWithoutDressAndPressRemarksWithoutAClassCall | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            press-missing | NearRules.aMealWithoutDressAndPressRemarksWithoutAClassCall | NearRules.aMealWithoutDressAndPressRemarksWithoutAClassCall | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            gift-missing | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.aPlaceACarAndAPromisedGiftAreCalledFor | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            gift-unpaired | NearRules.whoIsGivenSomethingGivesSomething | NearRules.whoIsGivenSomethingGivesSomething | NearRules.whoIsGivenSomethingGivesSomething
            ceremony-pack | NearRules.aReceptionWithAGuardHasItsAnthemsItsFlagsAndItsGifts | NearRules.aReceptionWithAGuardHasItsAnthemsItsFlagsAndItsGifts | NearRules.eachIsCalledForFromTheVerySecondAndNotOnceItIsReady
            date-slip | TextRules.aDayOfTheWeekThatIsNotThatDateIsFoundInAnyText | TextRules.theDateAtHomeIsNotTheDateHere | TextRules.theDateAtHomeIsNotTheDateHere
            apec-wording | TextRules.anApecEventSpeaksOfEconomiesAndHasNoFlags | TextRules.whatApecWritesItselfIsRightAndOtherEventsMaySpeakOfCountries | TextRules.whatApecWritesItselfIsRightAndOtherEventsMaySpeakOfCountries
            prayer-window | DayRules.theFridayPrayerNeedsThreeQuartersOfAnHourBetweenNoonAndTheAfternoon | DayRules.whereNeitherTripNorCapitalSaysWhoPraysNothingIsFound | DayRules.theFridayPrayerNeedsThreeQuartersOfAnHourBetweenNoonAndTheAfternoon
            meal-window | DayRules.atNoonOneEatsOrHasHalfAnHour | DayRules.atNoonOneEatsOrHasHalfAnHour | DayRules.atNoonOneEatsOrHasHalfAnHour
            rest-window | DayRules.betweenEveningAndMorningAreEightHours | DayRules.betweenEveningAndMorningAreEightHours | DayRules.betweenEveningAndMorningAreEightHours
            jet-lag | DayRules.aDayAfterALongFlightOneLeadsNoTalk | DayRules.aDayAfterALongFlightOneLeadsNoTalk | DayRules.aDayAfterALongFlightOneLeadsNoTalk
            """;

    private final Map<String, String> sources = new LinkedHashMap<>();

    @Test
    void everyRuleIsShownToFindNotToFindAndWhereTheOneBecomesTheOther() {
        Map<String, List<String>> tests = new LinkedHashMap<>();
        for (String line : TESTS.strip().split("\n")) {
            List<String> parts =
                    List.of(line.split("\\|")).stream().map(String::strip).toList();
            assertThat(parts).as(line).hasSize(4);
            tests.put(parts.get(0), parts.subList(1, 4));
        }
        assertThat(tests.keySet()).containsExactlyInAnyOrderElementsOf(Checks.rules());
        tests.forEach((rule, named) -> named.forEach(test -> speaksOf(rule, test)));
    }

    private void speaksOf(String rule, String test) {
        String[] parts = test.split("\\.");
        String source = sources.computeIfAbsent(parts[0] + "Test", EveryRuleTest::source);
        Matcher method = Pattern.compile("@Test\\s+void " + parts[1] + "\\(\\)[^{]*\\{(.*?)\\n    }\\n", Pattern.DOTALL)
                .matcher(source);
        assertThat(method.find()).as("%s is a test", test).isTrue();
        assertThat(method.group(1)).as(test).contains("\"" + rule + "\"");
    }

    private static String source(String name) {
        for (String folder : FOLDERS) {
            Path file = Path.of("src/test/java/my/lawatan", folder, name + ".java");
            try {
                if (Files.exists(file)) return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new AssertionError("no " + name);
    }
}
